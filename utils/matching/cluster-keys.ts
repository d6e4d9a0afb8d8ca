import type { EventListing } from '../event-listing';
import { localText } from '../event-time';
import { canonicalUrl, pathOfKey } from './canonical-url';
import { isEventWord } from './event-words';
import { namesDay } from './moved-event';
import { romanize } from './romanize';
import { namesOfTown } from './same-town';
import { wordSound } from './same-word';
import { titleWords } from './title-words';
import { venueWords } from './venue-words';

/** Days around a moved event's new date that its text is searched for. */
const movedDays = 120;

/** The part of a word that spelling does not change much. */
function stem(word: string): string {
  return wordSound(word).slice(0, 5);
}

/** The local days a listing may be filed under: an evening that begins after midnight is often listed a day early, and
 * a moved one under its old date as well. */
function daysOf(listing: EventListing): string[] {
  const local = localText(listing.start, listing.timeZone ?? 'UTC');
  const day = Temporal.PlainDate.from(local.slice(0, 10));
  const days = [day.toString()];
  if (/T0[0-2]/.test(local)) days.push(day.subtract({ days: 1 }).toString());
  if (listing.status !== 'moved') return days;
  const text = `${listing.title}\n${listing.description ?? ''}`;
  for (let offset = -movedDays; offset <= movedDays; offset++) {
    const other = day.add({ days: offset }).toString();
    if (offset !== 0 && namesDay(text, other)) days.push(other);
  }
  return days;
}

/** Where it is, as far as that narrows the search: its town, whichever way that is written, and the quarter of a degree
 * its point lies in. Words without a place would be compared with the whole world. */
function placesOf({ venue }: EventListing): string[] {
  const town = [...namesOfTown(romanize(venue?.locality))].sort()[0] ?? '';
  const point = venue?.point;
  const cell = point ? [`c${Math.round(point.latitude * 4)},${Math.round(point.longitude * 4)}`] : [];
  return [...(town === '' ? [] : [`t${town}`]), ...cell];
}

/**
 * Under what a listing is filed so that only likely twins are compared: its local days, each with its page and, near its
 * place, a name in its title, of its people or venue, or its minute. Two listings without a common key are never compared;
 * one that nobody could place is not shown either.
 */
export function blocksOf(listing: EventListing): string[] {
  const words = titleWords(listing.title).filter(({ text }) => !isEventWord(text) && text.length > 2);
  const titles = words.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1)).slice(0, 4);
  const venue = venueWords(listing.venue).names.filter((word) => !isEventWord(word) && word.length > 2);
  const url = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  const minute = localText(listing.start, listing.timeZone ?? 'UTC').slice(11);
  const acts = listing.performers.slice(0, 12).map(({ name }) => romanize(name).split(' ').pop() ?? '');
  const names = [...titles.map(({ text }) => text), ...acts.filter((word) => word.length > 2)].map(stem);
  const near = [
    ...names.map((name) => `w ${name}`),
    ...venue.slice(0, 3).map((word) => `v ${stem(word)}`),
    `m ${minute}`,
  ];
  const page = url !== undefined && pathOfKey(url) !== '/' ? [`u ${url}`] : [];
  const keys = [...page, ...placesOf(listing).flatMap((place) => near.map((key) => `${place} ${key}`))];
  return [...new Set(daysOf(listing).flatMap((day) => keys.map((key) => `${day} ${key}`)))];
}

/** Changes when anything does that clustering looks at. */
export function fingerprintOf(listing: EventListing): string {
  const { title, start, end, timeZone, venue, attendance, status, url, organizers, performers, description } = listing;
  const said = [title, start, end, timeZone, venue, attendance, status, url, organizers, performers, description];
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of JSON.stringify(said)) {
    const code = letter.charCodeAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
