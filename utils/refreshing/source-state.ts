import type { SourceState } from '../event-cache/schema';
import type { DraftResult } from '../user-data/schema';
import type { Refreshing } from './dependencies';
import type { SourceReading } from './read-source';
import { nextAfterFailure, nextAfterSuccess } from './schedule';

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

/** It could be read, but what came is more likely a broken feed than the truth (`message` says why) while events of it
 * are still to come. The validators stay those of the last good body: "unchanged" would mean that one is back. */
export function afterDoubtful(state: SourceState, message: string, deps: Chance): SourceState {
  const nextRefresh = nextAfterSuccess(deps.now().epochMilliseconds, state.refreshSeconds, deps.random());
  return { ...succeeded(state), nextRefresh, message };
}

/** It failed, was refused or could not be understood; waits longer each time. */
export function afterFailure(
  state: SourceState,
  reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>,
  deps: Chance,
): SourceState {
  const { lease: _lease, ...rest } = state;
  const failures = state.failures + 1;
  const retryAfter = reading.kind === 'failed' ? reading.retryAfterSeconds : undefined;
  return {
    ...rest,
    failures,
    nextRefresh: nextAfterFailure(deps.now().epochMilliseconds, failures, deps.random(), retryAfter),
    message: messageOf(reading),
  };
}

/** HTTP validators to ask with, so that an unchanged calendar is not sent again. */
export function validatorsOf({ etag, lastModified }: SourceState): Pick<SourceState, 'etag' | 'lastModified'> {
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function succeeded(state: SourceState): SourceState {
  const { lease: _lease, message: _message, ...rest } = state;
  return { ...rest, failures: 0 };
}

function messageOf(reading: Exclude<SourceReading, { kind: 'read' | 'not-modified' }>): string {
  if (reading.kind === 'unreadable') return reading.problem.message;
  return reading.kind === 'failed' ? reading.message : `${reading.message} Add the address again to allow it.`;
}
