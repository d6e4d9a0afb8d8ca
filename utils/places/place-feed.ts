import type { GeoPoint } from '../place';
import { addressTail } from './address-tail';
import { distanceKm } from './distance';
import { countryOf, type Gazetteer, regionCodeOf } from './gazetteer';
import { nearestTowns } from './nearest-town';
import { ownPoint, type Placeable, placeListing, withPoint } from './place-listings';
import type { TownHints } from './town-in-text';

/** A feed is at home where at least three of its events are, and four of five, within this many km. */
const homeKm = 50;
const fewest = 3;
const share = 0.8;

/** Different points to compare at most, so that a feed of thousands of places costs no more than one of hundreds. */
const mostPoints = 200;

/** Where nearly all events of a feed are, if they are in one place: the middle of the most usual town. */
export function homeOfFeed(listings: readonly Pick<Placeable, 'venue'>[]): GeoPoint | undefined {
  const counts = new Map<string, { point: GeoPoint; count: number }>();
  let all = 0;
  for (const listing of listings) {
    const point = ownPoint(listing);
    if (!point) continue;
    all++;
    const key = `${point.latitude.toFixed(1)} ${point.longitude.toFixed(1)}`;
    const seen = counts.get(key);
    if (seen) seen.count++;
    else counts.set(key, { point, count: 1 });
  }
  const usual = [...counts.values()].sort((a, b) => b.count - a.count);
  const [top] = usual;
  if (!top) return undefined;
  const around = usual
    .slice(0, mostPoints)
    .filter(({ point }) => distanceKm(point, top.point) <= homeKm)
    .reduce((sum, { count }) => sum + count, 0);
  const { latitude, longitude } = top.point;
  return around >= fewest && around >= share * all ? { latitude, longitude } : undefined;
}

/** Words of venues that are on no map. Sources drop the texts they know to be no place; a guess needs more care. */
const onNoMap =
  /\b(?:online|virtual|zoom|discord|webcast|webinar|livestream|teams meeting|mumble|tb[acd]|none|see (?:website|description))\b|:\/\//i;

/** Whether the venue says that it is in a region or country other than the home of the feed, or nowhere on earth. */
function isElsewhere({ venue }: Placeable, gazetteer: Gazetteer, home: GeoPoint): boolean {
  const [town] = nearestTowns(gazetteer, home, { limit: 1, withinKm: 200 });
  if (!venue || town === undefined) return true;
  const text = [venue.name, venue.address, venue.locality, venue.region, venue.country].filter(Boolean).join(', ');
  if (onNoMap.test(text.slice(0, 500))) return true;
  const { areas } = addressTail(text);
  const here = { country: countryOf(gazetteer, town), code: regionCodeOf(gazetteer, town) };
  return (
    areas.length > 0 && !areas.some(({ country, code }) => country === here.country && (!code || code === here.code))
  );
}

/** The listings of one feed, each where its venue says it is (`placeListing`). What then has no point is read again with
 * the home of the feed in mind (`Library, Durham`), and a venue that names no place at all (`Main hall`) is put at that
 * home, marked `precision: 'source'`, unless it says that it is elsewhere. `home.near` is the town the user or the site
 * named; without one, the place where nearly all other events of the feed are. */
export function placeFeed<T extends Placeable>(
  listings: readonly T[],
  gazetteer: Gazetteer,
  home: TownHints = {},
): T[] {
  const placed = listings.map((listing) => placeListing(listing, gazetteer, home));
  const near = home.near ?? homeOfFeed(placed);
  if (!near) return placed;
  return placed.map((listing) => {
    if (!listing.venue || ownPoint(listing) || listing.attendance === 'online') return listing;
    const again = home.near ? listing : placeListing(listing, gazetteer, { ...home, near });
    if (ownPoint(again) || isElsewhere(again, gazetteer, near)) return again;
    return withPoint(again, { latitude: near.latitude, longitude: near.longitude, precision: 'source' });
  });
}
