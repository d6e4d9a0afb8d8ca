import type { SourceState } from '../event-cache/schema';
import {
  type CalendarLink,
  eventSources,
  type FetchedBody,
  openerOf,
  type Problem,
  type ReadingContext,
  type SourceAnswer,
  type SourceRequest,
} from '../event-source';
import { isBotWall } from '../reading/bot-wall';
import { gather } from '../reading/gather';
import { type BodyReading, judged, readBodyAndMore } from '../reading/read-body';
import { ownerOf } from '../source-address';
import type { DraftResult } from '../user-data/schema';
import { say } from '../wording/say';
import { horizonDays, type Refreshing } from './dependencies';
import { type FetchOutcome, guardedFetch } from './guarded-fetch';

/** What reading a source came to: a result, or the outcome that stood in its way. */
export type SourceReading =
  | { kind: 'read'; result: DraftResult }
  /** `isPage`: a web page came, which is how sites refuse. */
  | { kind: 'unreadable'; problem: Problem; calendars: CalendarLink[]; isPage?: boolean }
  | Exclude<FetchOutcome, { kind: 'body' }>;

type About = {
  reason: string;
  validators?: Pick<SourceState, 'etag' | 'lastModified'> | undefined;
  /** What the reading before gave to be remembered. */
  memory?: unknown;
  /** Sees the first answer, whatever becomes of it: discovery looks for leads in it. */
  sawBody?(body: FetchedBody): void;
  /** Hears of every further request a source asks for, before it is sent. */
  onAsk?(): Promise<void>;
};

const keptProblems = 20;
/** Five requests of one look end within the lease of a draft. */
const boundedTimeout = 15_000;

/** Everything after this is fetched again in full even if unchanged: repeating events enter the horizon as time goes. */
export const validatorsKeptDays = 7;

/** Asks for a source and reads it; the very same for a preview and a refresh. A dropped file asks nobody. */
export async function readSource(
  source: { address: string; text?: string | undefined },
  about: About,
  deps: Refreshing,
): Promise<SourceReading> {
  const context = await contextFor(source.address, about, deps);
  const asking = asker(about, deps);
  if (source.text !== undefined) {
    const body = { url: source.address, bytes: new TextEncoder().encode(source.text) };
    return outcomeOf(await readBodyAndMore(body, context, asking.ask), deps);
  }
  const url = new URL(source.address);
  const opener = openerOf(url);
  if (opener) {
    const reading = outcomeOf(judged(opener.name, await gather(opener.open(url, context), asking.ask)), deps);
    return reading.kind === 'unreadable' ? (asking.failure() ?? reading) : reading;
  }
  const outcome = await guardedFetch(url, { ...fetchOptions(about.reason, deps), ...about.validators });
  if (outcome.kind !== 'body') return outcome;
  about.sawBody?.(outcome.body);
  if (isBotWall(outcome.body)) return { kind: 'failed', status: 403, message: say('sourceHealth_botWall', url.host) };
  const reading = outcomeOf(await readBodyAndMore(outcome.body, context, asking.ask), deps);
  if (reading.kind !== 'read') return { ...reading, isPage: looksLikePage(outcome.body) };
  const { etag, lastModified } = outcome;
  const { url: finalUrl } = outcome.body;
  const led = new URL(finalUrl).host === url.host ? {} : { finalUrl };
  return {
    kind: 'read',
    result: { ...reading.result, ...led, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
  };
}

async function contextFor(address: string, { memory }: About, deps: Refreshing): Promise<ReadingContext> {
  const owner = URL.canParse(address) ? ownerOf(new URL(address)) : undefined;
  const near = owner?.needs?.includes('place') ? await deps.near?.() : undefined;
  const key = owner?.needs?.includes('key') ? await deps.userData.get('sourceKeys', owner.name) : undefined;
  return {
    now: deps.now(),
    horizonDays,
    ...(deps.zoneAt ? { zoneAt: deps.zoneAt } : {}),
    ...(near ? { near } : {}),
    ...(key ? { key: key.key } : {}),
    ...(memory === undefined ? {} : { memory }),
  };
}

/** What servers say when they have not got what was asked for: an answer, which the source understands better than we do. */
const hasNot = [400, 404, 410];

/** Sends what a source asks for, and remembers the last thing that went wrong, which says more than the source can. */
function asker({ reason, onAsk }: About, deps: Refreshing) {
  let failure: Exclude<FetchOutcome, { kind: 'body' | 'not-modified' }> | undefined;
  const ask = async ({ url, accepts, json }: SourceRequest): Promise<SourceAnswer> => {
    await onAsk?.();
    const options = { ...fetchOptions(reason, deps), ...(accepts ? { accept: accepts } : {}), json };
    const outcome = await guardedFetch(new URL(url), options);
    if (outcome.kind === 'body') return { ok: true, body: outcome.body };
    if (outcome.kind === 'not-modified') return { ok: false, status: 304, message: '' };
    const status = outcome.kind === 'failed' ? (outcome.status ?? 0) : 0;
    if (!hasNot.includes(status)) failure = outcome;
    return { ok: false, status, message: outcome.message };
  };
  return { ask, failure: () => failure };
}

function fetchOptions(reason: string, { fetch, isGranted, userData, now, signal, allowance }: Refreshing) {
  const bounds = allowance ? { allowance, timeoutMilliseconds: boundedTimeout } : {};
  return { fetch, isGranted, userData, now, signal, reason, accept: acceptHeader(), ...bounds };
}

function outcomeOf(read: BodyReading, deps: Refreshing): Extract<SourceReading, { kind: 'read' | 'unreadable' }> {
  if ('problem' in read) return { kind: 'unreadable', problem: read.problem, calendars: read.calendars ?? [] };
  const { listings, problems, name, siteUrl, refreshSeconds, calendars, memory, isSure, optedOut } = read.reading;
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
      ...(memory === undefined ? {} : { memory }),
      ...(isSure ? { isSure } : {}),
      ...(optedOut && optedOut.length > 0 ? { optedOut } : {}),
    },
  };
}

/** Calendars first, any page last: servers that can give both should give the calendar. */
function acceptHeader(): string {
  return [...eventSources.map(({ accepts }) => accepts).filter(Boolean), '*/*;q=0.1'].join(', ');
}

function looksLikePage({ bytes }: FetchedBody): boolean {
  return /^[\uFEFF\s]*<(?!\?xml|rss|feed)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
