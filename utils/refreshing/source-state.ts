import type { SourceState, Trouble } from '../event-cache/schema';
import type { DraftResult } from '../user-data/schema';
import type { Refreshing } from './dependencies';
import type { Doubt } from './doubts';
import type { SourceReading } from './read-source';
import { nextAfterFailure, nextAfterSuccess } from './schedule';

/** Weeks of nothing but failures, over many tries: then it is asked only by hand. A feed nobody keeps up any more may belong
 * to somebody else one day. */
const pausedAfterDays = 21;
const pausedAfterFailures = 10;

type Chance = Pick<Refreshing, 'now' | 'random'>;

/** What is known of a source once it was read. Its time counts from when its bytes came, which for a source just added
 * is when its preview was read. */
export function afterReading(state: SourceState, result: DraftResult, deps: Chance): SourceState {
  const { kind, name, siteUrl, refreshSeconds, etag, lastModified, problems, readAt, memory } = result;
  const { etag: _etag, lastModified: _modified, refreshSeconds: _seconds, memory: _memory, ...rest } = succeeded(state);
  return {
    ...rest,
    kind,
    problems,
    lastSuccess: readAt,
    lastFull: readAt,
    nextRefresh: nextAfterSuccess(readAt, refreshSeconds, deps.random()),
    ...(refreshSeconds ? { refreshSeconds } : {}),
    ...(name ? { name } : {}),
    ...(siteUrl ? { siteUrl } : {}),
    ...(etag ? { etag } : {}),
    ...(memory === undefined ? {} : { memory }),
    ...(lastModified ? { lastModified } : {}),
  };
}

/** The server says nothing changed. */
export function afterUnchanged(state: SourceState, deps: Chance): SourceState {
  const now = deps.now().epochMilliseconds;
  const nextRefresh = nextAfterSuccess(now, state.refreshSeconds, deps.random());
  return { ...succeeded(state), lastSuccess: now, nextRefresh };
}

/** It could be read, but what came is more likely a broken feed than the truth (`doubt` says why) while events of it
 * are still to come. The validators stay those of the last good body: "unchanged" would mean that one is back. */
export function afterDoubtful(state: SourceState, doubt: Doubt, deps: Chance, leadsTo?: string): SourceState {
  const nextRefresh = nextAfterSuccess(deps.now().epochMilliseconds, state.refreshSeconds, deps.random());
  return { ...succeeded(state), nextRefresh, ...doubt, ...(leadsTo ? { leadsTo } : {}) };
}

/** It failed, was refused or could not be understood; waits longer each time. */
export function afterFailure(
  state: SourceState,
  reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>,
  deps: Chance,
): SourceState {
  const { lease: _lease, leadsTo: _leadsTo, ...rest } = state;
  const now = deps.now().epochMilliseconds;
  const failures = state.failures + 1;
  const failingSince = state.failures > 0 ? (state.failingSince ?? now) : now;
  const retryAfter = reading.kind === 'failed' ? reading.retryAfterSeconds : undefined;
  const isPaused = failures >= pausedAfterFailures && now - failingSince >= pausedAfterDays * 86_400_000;
  return {
    ...rest,
    failures,
    failingSince,
    nextRefresh: nextAfterFailure(now, failures, deps.random(), retryAfter),
    trouble: isPaused ? 'paused' : troubleOf(reading),
    message: messageOf(reading),
    ...(reading.kind === 'needs-access' ? { leadsTo: reading.origin.replace('/*', '/') } : {}),
  };
}

function troubleOf(reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>): Trouble {
  if (reading.kind === 'needs-access') return 'moved';
  if (reading.kind === 'unreadable') return reading.isPage ? 'refusing' : 'changed';
  const { status = 0 } = reading;
  if (status === 404 || status === 410) return 'changed';
  return status === 401 || status === 403 || status === 429 || status === 451 ? 'refusing' : 'failing';
}

/** HTTP validators to ask with, so that an unchanged calendar is not sent again. */
export function validatorsOf({ etag, lastModified }: SourceState): Pick<SourceState, 'etag' | 'lastModified'> {
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function succeeded(state: SourceState): SourceState {
  const {
    lease: _lease,
    message: _message,
    trouble: _trouble,
    leadsTo: _leadsTo,
    failingSince: _since,
    ...rest
  } = state;
  return { ...rest, failures: 0 };
}

function messageOf(reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>): string {
  if (reading.kind === 'unreadable') return reading.problem.message;
  return reading.kind === 'failed' ? reading.message : `${reading.message}`;
}
