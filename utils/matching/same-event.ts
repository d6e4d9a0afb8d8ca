import type { EventListing } from '../event-listing';
import { localText, startsAt } from '../event-time';
import { distanceKm } from '../places/distance';
import { canonicalUrl, pathOfKey } from './canonical-url';
import { plainName } from './vetoes';

/** What of a listing says which gathering it is. */
export type Gathering = Pick<
  EventListing,
  'title' | 'start' | 'end' | 'timeZone' | 'venue' | 'status' | 'attendance' | 'url' | 'description' | 'performers'
>;

/** Words that make a listing a part of, or something beside, the gathering whose name it also bears. */
const parts =
  /\b(camping|parking|park ride|vip|shuttle|dinner|lockers?|suite|hire|after ?show|after ?party|workshop|opening|vernissage|livestream|stream|online|stage|day \d|tag \d|matinee|early|late|sunday|saturday|friday|monday|tuesday|wednesday|thursday|room \d|meet and greet|replacement|soundcheck)\b/g;

const noise =
  /\b(cancelled|canceled|abgesagt|postponed|verschoben|sold out|ausverkauft|waiting list|warteliste|rescheduled|moved|live|tickets?|presents?|tour|in concert|konzert|concert)\b/g;

/** Titles over 300 letters are cut: enough to tell them apart. */
function words(title: string): string[] {
  const all = plainName(title.slice(0, 300)).replace(noise, ' ').split(' ');
  return [...new Set(all.filter((word) => word.length > 1))];
}

/** Share of the shorter title's words that the other has too; 0 to 1. */
function likeness(a: string[], b: string[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : a.filter((word) => b.includes(word)).length / shorter;
}

function partsOf(title: string): string {
  return [...new Set(plainName(title.slice(0, 300)).match(parts))].sort().join(' ');
}

/** Same day for whole days; else up to 60 minutes apart (doors against show). */
function isSameOccasion(a: Gathering, b: Gathering): boolean {
  const zone = a.timeZone ?? b.timeZone ?? 'UTC';
  const dayOf = (each: Gathering) => localText(each.start, zone).slice(0, 10);
  if (a.start.kind === 'date' || b.start.kind === 'date') return dayOf(a) === dayOf(b);
  return Math.abs(startsAt(a, zone) - startsAt(b, zone)) <= 60 * 60_000;
}

/** `same`, `other` or `unknown`, by point (wrong ones exist, so only far apart with another town counts), town and name. */
function placesAgree(a: Gathering, b: Gathering): 'same' | 'other' | 'unknown' {
  const [nameA, nameB] = [plainName(a.venue?.name), plainName(b.venue?.name)];
  const [townA, townB] = [plainName(a.venue?.locality), plainName(b.venue?.locality)];
  if (nameA !== '' && nameB !== '') {
    const isAlike = nameA === nameB || likeness(words(nameA), words(nameB)) === 1;
    const near = a.venue?.point && b.venue?.point && distanceKm(a.venue.point, b.venue.point) < 0.15;
    if (!isAlike) return near && townA === townB ? 'unknown' : 'other';
    return townA !== '' && townB !== '' && townA !== townB && !near ? 'other' : 'same';
  }
  return townA !== '' && townB !== '' && townA !== townB ? 'other' : 'unknown';
}

/**
 * Whether two listings are one gathering on one occasion, so that one row should be shown (labelling.md, pairs). A first
 * careful version: both time and place have to agree, and a wrong merge is worse than a missed one. Symmetric and pure.
 * Not read yet: titles in two languages, and what the text of a moved event says of its old date.
 */
export function isSameEvent(a: Gathering, b: Gathering): boolean {
  if (!isSameOccasion(a, b) || partsOf(a.title) !== partsOf(b.title)) return false;
  if ((a.attendance === 'online') !== (b.attendance === 'online')) return false;
  const places = placesAgree(a, b);
  if (places === 'other') return false;
  const alike = likeness(words(a.title), words(b.title));
  const [urlA, urlB] = [a.url, b.url].map((url) => (url === undefined ? undefined : canonicalUrl(url)));
  const sameUrl = urlA !== undefined && urlA === urlB && pathOfKey(urlA) !== '/';
  const isSupport = [a, b].some((one) => {
    const title = ` ${plainName((one === a ? b : a).title)} `;
    return one.performers.some(({ name }) => plainName(name).length > 3 && title.includes(` ${plainName(name)} `));
  });
  if (places === 'same') return alike >= 0.6 || (sameUrl && alike >= 0.3) || isSupport;
  return (sameUrl && alike >= 0.5) || alike === 1;
}
