import type { BioFinding } from '../event-cache/schema';
import type { PageIndexReply, PanelContent, PastMeeting, ShownEvent } from '../messages';
import type { NearYou } from '../near-you';
import type { PageIndexEntry } from '../page-index';
import type { ReadWords, WordsCard } from '../post-words';
import type { SitePart } from '../social-site';

/* Hand-written guards: an old worker may answer a new page, or nobody at all, and the page carries no zod. */

type Fields = Record<string, unknown>;

/** The reply inside an answer of the background (`Answer` in utils/messages.ts); undefined when it failed or is none. */
export function replyIn(answer: unknown): unknown {
  return isObject(answer) && answer.ok === true ? answer.reply : undefined;
}

export function pageIndexReply(answer: unknown): PageIndexReply | undefined {
  const reply = replyIn(answer);
  if (!isObject(reply)) return undefined;
  const { version, on, quietLine, unit, kind, entries, removed } = reply;
  if (typeof version !== 'string' || typeof on !== 'boolean' || typeof quietLine !== 'boolean') return undefined;
  if ((unit !== 'km' && unit !== 'mi') || (kind !== 'all' && kind !== 'changes' && kind !== 'same')) return undefined;
  if (!Array.isArray(entries) || !Array.isArray(removed)) return undefined;
  return {
    version,
    on,
    quietLine,
    chips: reply.chips === 'surest' || reply.chips === 'off' ? reply.chips : 'all',
    nearYou: reply.nearYou === 'folded' || reply.nearYou === 'off' ? reply.nearYou : 'open',
    nearRows: Array.isArray(reply.nearRows) ? reply.nearRows.filter(isLines) : [],
    met: isObject(reply.met) ? Object.fromEntries(Object.entries(reply.met).filter(isMet)) : {},
    unit,
    kind,
    entries: entries.filter(isEntry),
    removed: removed.filter(isString),
    paused: Array.isArray(reply.paused) ? reply.paused.filter(isPart) : [],
    eventLinks: reply.eventLinks === true,
    lookUpBios: reply.lookUpBios === true,
    optedOut: Array.isArray(reply.optedOut) ? reply.optedOut.filter(isString) : [],
    notThem: Array.isArray(reply.notThem) ? reply.notThem.filter(isString) : [],
  };
}

/** The calendar of a bio's website; undefined = none is known. */
export function bioFinding(answer: unknown): BioFinding | undefined {
  const found = replyIn(answer);
  if (!isObject(found) || typeof found.listings !== 'number' || !isString(found.address)) return undefined;
  const { address, listings, name, soonest } = found;
  return { address, listings, name: isString(name) ? name : '', ...(isString(soonest) ? { soonest } : {}) };
}

export function panelContent(answer: unknown): PanelContent | undefined {
  const reply = replyIn(answer);
  if (!isObject(reply) || !Array.isArray(reply.events)) return undefined;
  if (reply.unit !== 'km' && reply.unit !== 'mi') return undefined;
  return {
    events: reply.events.filter(isShownEvent),
    unit: reply.unit,
    ...(typeof reply.radiusKm === 'number' ? { radiusKm: reply.radiusKm } : {}),
    ...(Array.isArray(reply.met) ? { met: reply.met.filter(isMeeting) } : {}),
  };
}

/** What was read in the words of posts; nothing where the background had no answer. */
export function readWordsReply(answer: unknown): ReadWords[] {
  const reply = replyIn(answer);
  return Array.isArray(reply) ? reply.filter(isReadWords) : [];
}

/** What the card of a post with words shows; undefined when there is nothing to show. */
export function wordsCardReply(answer: unknown): WordsCard | undefined {
  const reply = replyIn(answer);
  if (!isObject(reply) || !isString(reply.title) || !isString(reply.start)) return undefined;
  const { title, start, place, band, unit, isSaved } = reply;
  return {
    title,
    start,
    unit: unit === 'mi' ? unit : 'km',
    isSaved: isSaved === true,
    ...(isString(place) ? { place } : {}),
    ...(typeof band === 'number' ? { band } : {}),
  };
}

export function nearYou(answer: unknown): NearYou | undefined {
  const reply = replyIn(answer);
  if (!isObject(reply) || !Array.isArray(reply.events)) return undefined;
  if ((reply.unit !== 'km' && reply.unit !== 'mi') || (reply.of !== 'feed' && reply.of !== 'near')) return undefined;
  return { of: reply.of, unit: reply.unit, events: reply.events.filter(isShownEvent) };
}

/** The new version, when this is the background's word that the page index of `site` changed. */
export function changedVersion(message: unknown, site: string): string | undefined {
  if (!isObject(message) || message.type !== 'page-index-changed' || message.site !== site) return undefined;
  return typeof message.version === 'string' ? message.version : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isReadWords(value: unknown): value is ReadWords {
  if (!isObject(value) || !isString(value.key) || !isString(value.start)) return false;
  if (value.band !== undefined && typeof value.band !== 'number') return false;
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value.start) && (value.place === undefined || isString(value.place));
}

function isPart(value: unknown): value is SitePart {
  return value === 'posts' || value === 'profiles' || value === 'people';
}

function isEntry(value: unknown): value is PageIndexEntry {
  if (!Array.isArray(value) || value.length < 7 || value.length > 8) return false;
  if (value[7] !== undefined && !isLines(value[7])) return false;
  const types = ['string', 'string', 'string', 'string', 'number', 'number', 'string'];
  return types.every((type, position) => typeof value[position] === type);
}

/** A digit for each width (utils/page-index.ts). */
function isLines(value: unknown): value is string {
  return isString(value) && /^[0-9a-z]{1,16}$/.test(value);
}

function isMet(entry: [string, unknown]): entry is [string, string] {
  return isLines(entry[1]);
}

function isMeeting(value: unknown): value is PastMeeting {
  return isObject(value) && isString(value.title) && isObject(value.start);
}

function isShownEvent(value: unknown): value is ShownEvent {
  if (!isObject(value) || !isObject(value.start) || !Array.isArray(value.ties)) return false;
  return isString(value.listingId) && isString(value.title) && typeof value.band === 'number';
}
