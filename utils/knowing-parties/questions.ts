import type { EventListing, Party, Venue } from '../event-listing';
import { handlesOf, ownPages } from '../matching/party-pages';
import { foldName } from '../places/fold-name';

/** Somebody named by a nearby listing about whom an open database may know more, with what would make it sure that it is
 * them: a name alone never does, so nobody is asked about who brings no more than that. */
export type PartyQuestion = {
  key: string;
  name: string;
  /** Pages of their own, as `canonicalUrl` writes them. */
  pages: string[];
  /** Ids in other databases, by Wikidata's property: `P434 2f9e…`. */
  ids: string[];
  /** Of a venue: where it stands, to the door. */
  point?: { latitude: number; longitude: number };
};

/** [address, property]: ids that event data gives by a link (https://www.wikidata.org/wiki/Wikidata:List_of_properties). */
const idPages: readonly (readonly [pattern: RegExp, property: string])[] = [
  [/^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/, 'item'],
  [/^https?:\/\/(?:www\.|beta\.)?musicbrainz\.org\/artist\/([0-9a-f-]{36})/, 'P434'],
  [/^https?:\/\/(?:www\.)?songkick\.com\/artists\/(\d+)/, 'P3478'],
  [/^https?:\/\/(?:www\.)?bandsintown\.com\/a\/(\d+)/, 'P7195'],
  [/^https?:\/\/open\.spotify\.com\/artist\/(\w{22})/, 'P1902'],
  [/^https?:\/\/(?:www\.)?instagram\.com\/([\w.]+)\/?(?:\?|$)/, 'P2003'],
  [/^https?:\/\/(?:www\.|m\.)?facebook\.com\/([\w.]+)\/?(?:\?|$)/, 'P2013'],
];

/** Who of these listings is worth asking about, each once. */
export function questionsOf(listings: Iterable<EventListing>): PartyQuestion[] {
  const questions = new Map<string, PartyQuestion>();
  for (const { organizers, performers, venue } of listings) {
    const asked = [...organizers, ...performers].map(questionOfParty);
    for (const question of [...asked, venue && questionOfVenue(venue)]) {
      if (question && !questions.has(question.key)) questions.set(question.key, question);
    }
  }
  return [...questions.values()];
}

/** Undefined = they name their accounts themselves, or bring nothing but a name. */
export function questionOfParty(party: Party): PartyQuestion | undefined {
  const name = party.name?.trim() ?? '';
  if (name.length < 3 || name.length > 100 || party.did !== undefined || handlesOf(party).length > 0) return undefined;
  const ids = party.urls.flatMap(idsIn);
  const pages = ownPages(party).filter((page) => !idPages.some(([pattern]) => pattern.test(`https://${page}`)));
  if (ids.length === 0 && pages.length === 0) return undefined;
  return { key: keyOf(name, [...ids, ...pages]), name, pages, ids };
}

export function questionOfVenue({ name, point }: Venue): PartyQuestion | undefined {
  if (!name || name.length < 3 || name.length > 100 || point?.precision !== 'exact') return undefined;
  const { latitude, longitude } = point;
  const rounded = `${latitude.toFixed(2)};${longitude.toFixed(2)}`;
  return { key: keyOf(name, [rounded]), name, pages: [], ids: [], point: { latitude, longitude } };
}

function idsIn(url: string): string[] {
  for (const [pattern, property] of idPages) {
    const id = pattern.exec(url)?.[1];
    if (id) return [`${property} ${id.toLowerCase()}`];
  }
  return [];
}

function keyOf(name: string, proofs: string[]): string {
  return `${foldName(name)} | ${proofs.sort().join(' ')}`;
}
