import {
  type CalendarLink,
  type FetchedBody,
  type Problem,
  type Reading,
  type ReadingContext,
  recogniseSource,
  type SourceAnswer,
  type SourceRequest,
} from '../event-source';
import { say } from '../wording/say';
import { gather, isGathering, settle } from './gather';
import { jsonOf, refusalIn } from './json-body';
import { shortText } from './property-text';

/** What some bytes turned out to be. */
export type BodyReading =
  | { kind: string; reading: Reading }
  | { kind: 'unreadable'; problem: Problem; calendars?: CalendarLink[] };

/** From bytes to listings where nothing more can be asked for. Throws nothing. */
export function readBody(body: FetchedBody, context: ReadingContext): BodyReading {
  const source = recogniseSource(body);
  return source ? judged(source.name, settle(source.read(body, context))) : unreadable(body);
}

/** From bytes to listings, with the further requests their source wants. The one way of refresh, preview and `inspect`. */
export async function readBodyAndMore(
  body: FetchedBody,
  context: ReadingContext,
  ask: (request: SourceRequest) => Promise<SourceAnswer>,
): Promise<BodyReading> {
  const source = recogniseSource(body);
  if (!source) return unreadable(body);
  const read = source.read(body, context);
  return judged(source.name, isGathering(read) ? await gather(read, ask) : read);
}

function unreadable(body: FetchedBody): BodyReading {
  return { kind: 'unreadable', problem: { level: 'error', message: refusal(body) } };
}

/** A reading without any listing that names an error is none. */
export function judged(kind: string, reading: Reading): BodyReading {
  const refused = reading.listings.length === 0 ? reading.problems.find(({ level }) => level === 'error') : undefined;
  if (!refused) return { kind, reading };
  const { calendars } = reading;
  return { kind: 'unreadable', problem: refused, ...(calendars ? { calendars } : {}) };
}

/** First bytes of what people paste by mistake, and the key of what to say. */
const mistakes: [RegExp, string][] = [
  [/^%PDF/, 'reading_pdf'],
  [/^PK/, 'reading_zip'],
  [/^.\u008b/s, 'reading_gzip'],
  [/^(GIF8|\u0089PNG|\u00ff\u00d8)/, 'reading_picture'],
  [/^\s*[[{]/, 'reading_json'],
  [/^\s*<\?xml|^\s*<rss|^\s*<feed/, 'reading_xml'],
  [/^\s*<!doctype|^\s*<html/i, 'reading_html'],
];

function refusal(body: FetchedBody): string {
  const { url, bytes } = body;
  const name = url.startsWith('file:') ? `“${url.slice('file:'.length)}”` : URL.canParse(url) ? new URL(url).host : url;
  if (bytes.length === 0) return say('reading_empty', name);
  const said = shortText(refusalIn(jsonOf(body)));
  if (said) return say('platforms_errorInstead', name, said.slice(0, 120));
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const what = mistakes.find(([pattern]) => pattern.test(start))?.[1];
  return say(what ?? 'reading_neither', name);
}
