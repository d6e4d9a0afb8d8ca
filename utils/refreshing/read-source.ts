import type { SourceState } from '../event-cache/schema';
import { type CalendarLink, eventSources, type FetchedBody, type Problem } from '../event-source';
import { readBody } from '../reading/read-body';
import type { DraftResult } from '../user-data/schema';
import { horizonDays, type Refreshing } from './dependencies';
import { type FetchOutcome, guardedFetch } from './guarded-fetch';

/** What reading a source came to: a result, or the outcome that stood in its way. */
export type SourceReading =
  | { kind: 'read'; result: DraftResult }
  | { kind: 'unreadable'; problem: Problem; calendars: CalendarLink[] }
  | Exclude<FetchOutcome, { kind: 'body' }>;

const keptProblems = 20;

/** Everything after this is fetched again in full even if unchanged: repeating events enter the horizon as time goes. */
export const validatorsKeptDays = 7;

/** Asks for a source and reads it; the very same for a preview and a refresh. A dropped file asks nobody. */
export async function readSource(
  source: { address: string; text?: string | undefined },
  about: { reason: string; validators?: Pick<SourceState, 'etag' | 'lastModified'> | undefined },
  deps: Refreshing,
): Promise<SourceReading> {
  if (source.text !== undefined) {
    return readBytes({ url: source.address, bytes: new TextEncoder().encode(source.text) }, deps);
  }
  const outcome = await guardedFetch(new URL(source.address), {
    fetch: deps.fetch,
    isGranted: deps.isGranted,
    userData: deps.userData,
    now: deps.now,
    reason: about.reason,
    accept: acceptHeader(),
    ...about.validators,
    signal: deps.signal,
  });
  if (outcome.kind !== 'body') return outcome;
  const reading = readBytes(outcome.body, deps);
  if (reading.kind !== 'read') return reading;
  const { etag, lastModified } = outcome;
  return {
    kind: 'read',
    result: { ...reading.result, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  };
}

function readBytes(body: FetchedBody, deps: Refreshing): Extract<SourceReading, { kind: 'read' | 'unreadable' }> {
  const read = readBody(body, {
    now: deps.now(),
    horizonDays,
    ...(deps.zoneAt ? { zoneAt: deps.zoneAt } : {}),
  });
  if ('problem' in read) return { kind: 'unreadable', problem: read.problem, calendars: read.calendars ?? [] };
  const { listings, problems, name, siteUrl, refreshSeconds, calendars } = read.reading;
  return {
    kind: 'read',
    result: {
      kind: read.kind,
      listings,
      problems: problems.slice(0, keptProblems),
      readAt: deps.now().epochMilliseconds,
      ...(calendars ? { calendars } : {}),
      ...(name ? { name } : {}),
      ...(siteUrl ? { siteUrl } : {}),
      ...(refreshSeconds ? { refreshSeconds } : {}),
    },
  };
}

/** Calendars first, any page last: servers that can give both should give the calendar. */
function acceptHeader(): string {
  return [...eventSources.map(({ accepts }) => accepts), '*/*;q=0.1'].join(', ');
}
