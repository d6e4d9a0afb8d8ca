import { ownPage, sameOwner } from '../matching/party-pages';
import { distanceKm } from '../places/distance';
import { foldName } from '../places/fold-name';
import type { PartyQuestion } from './questions';
import type { WikidataItem } from './wikidata';

/** A building has one place; what stands farther away under the same name is another one. */
const sameHouseKm = 1;

/** Whether an item is who was asked about: an id or website of theirs that stands in the listing, or, for a venue, its name within a
 * kilometre of where it stands. A name alone never is (labelling.md, ties 6). */
export function isThem(item: WikidataItem, { name, pages, ids, point }: PartyQuestion): boolean {
  if (ids.some((id) => item.ids.includes(id))) return true;
  const websites = item.websites.map(ownPage).filter((page) => page !== undefined);
  if (pages.some((page) => websites.some((website) => sameOwner(website, page)))) return true;
  if (!point) return false;
  const isNear = item.points.some((each) => distanceKm(each, point) <= sameHouseKm);
  return isNear && item.names.some((each) => foldName(each) === foldName(name));
}
