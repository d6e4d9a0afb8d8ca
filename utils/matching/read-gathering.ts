import type { EventListing, Party } from '../event-listing';
import { canonicalUrl, pathOfKey } from './canonical-url';
import { editionsOf, type Parts, partsOf } from './event-parts';
import { spacedOut, withMeanings } from './event-words';
import { ownPages } from './party-pages';
import { romanize } from './romanize';
import { namesOfTown } from './same-town';
import { languagesOf } from './title-language';
import { type Rarity, titleWords, type Word } from './title-words';
import { roomsIn } from './venue-words';

/** What of a listing says which gathering it is. */
export type Gathering = Pick<
  EventListing,
  'title' | 'start' | 'end' | 'timeZone' | 'venue' | 'status' | 'attendance' | 'url' | 'description' | 'performers'
> & { organizers?: EventListing['organizers'] };

/** What is read from a gathering once, however often it is compared. */
export type Read = {
  event: Gathering;
  words: Word[];
  /** The halves of a title that is said in two languages (`Dawn Chorus Walk / Kënga e zogjve`); else empty. */
  halves: Word[][];
  parts: Parts;
  editions: Set<string>;
  url: string | undefined;
  people: string[];
  hosts: string[];
  /** Words of its venue, town and people: they explain extra words in the other title. */
  context: string[];
  said: string;
  /** Languages the title shows signs of. */
  languages: ReadonlySet<string>;
  /** Rooms the title names. */
  rooms: ReadonlySet<string>;
  /** The hosts' own pages. */
  sites: string[];
  /** Pages its text links. */
  links: string[];
};

const names = (parties: readonly Party[]) =>
  parties.map(({ name }) => romanize(spacedOut(name ?? '')).slice(0, 120)).filter((name) => name.length > 2);

/** One page in each of its languages: `/en/talks/7`, `/talks/7?lang=ja`. */
function withoutLanguage(key: string): string {
  return key
    .replace(/\/[a-z]{2}(-[a-z]{2})?(?=\/)/i, '')
    .replace(/([?&])(?:lang|language|locale|hl)=[a-z]{2}(?:[-_][a-z]{2})?(&|$)/i, (_, before, after) =>
      after ? before : '',
    );
}

/** The pages a text links, as keys. */
function pagesIn(text: string | undefined): string[] {
  const links = text?.slice(0, 4_000).match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  return links.slice(0, 20).flatMap((link) => {
    const key = canonicalUrl(link.replace(/[.,;:!?]+$/, ''));
    return key !== undefined && pathOfKey(key) !== '/' ? [withoutLanguage(key)] : [];
  });
}

function halvesOf(title: string): string[] {
  const halves = title.slice(0, 300).split(/\s[/|｜]\s/);
  return halves.length === 2 && halves.every((half) => half.trim().includes(' ')) ? halves : [];
}

/** Reads a gathering for comparing. `rarity`: of words at its venue. */
export function readGathering(event: Gathering, rarity?: Rarity): Read {
  const { venue, performers, organizers = [] } = event;
  const people = names(performers);
  const hosts = names(organizers);
  const around = [...[venue?.name, venue?.region].map(romanize), ...namesOfTown(romanize(venue?.locality))];
  const url = event.url === undefined ? undefined : canonicalUrl(event.url);
  const words = titleWords(event.title, rarity);
  return {
    event,
    words,
    halves: halvesOf(event.title).map((half) => titleWords(half, rarity)),
    parts: partsOf(event.title, event.attendance === 'hybrid', new Set(words.map(({ text }) => text))),
    editions: editionsOf(event.title),
    url: url !== undefined && pathOfKey(url) !== '/' ? withoutLanguage(url) : undefined,
    people,
    hosts,
    context: withMeanings(
      [...around, ...people, ...hosts].flatMap((text) => text.split(' ')).filter((word) => word !== ''),
    ),
    said: ` ${romanize(event.title)} ${romanize(event.description?.slice(0, 1_000))} `,
    languages: languagesOf(event.title),
    rooms: roomsIn(event.title.slice(0, 300)),
    sites: organizers.flatMap(ownPages),
    links: pagesIn(event.description),
  };
}
