import { type FetchedBody, type Problem, type Reading, type ReadingContext, recogniseSource } from '../event-source';

/** What some bytes turned out to be. */
export type BodyReading = { kind: string; reading: Reading } | { kind: 'unreadable'; problem: Problem };

/** The one way from bytes to listings, used by refresh, preview and `npm run inspect` alike. Throws nothing. */
export function readBody(body: FetchedBody, context: ReadingContext): BodyReading {
  const source = recogniseSource(body);
  if (source) return { kind: source.name, reading: source.read(body, context) };
  return { kind: 'unreadable', problem: { level: 'error', message: refusal(body) } };
}

function refusal({ url, bytes }: FetchedBody): string {
  const name = url.startsWith('file:') ? `“${url.slice(5)}”` : new URL(url).host;
  if (bytes.length === 0) return `${name} sent nothing at all. Check the address.`;
  return `${name} is neither a calendar nor a web page with events. Look for a link called iCal, ICS or “Subscribe”.`;
}
