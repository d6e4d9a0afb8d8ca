import type { Venue } from '../event-listing';
import { countryNamed } from '../places/countries';
import { regionsNamed } from '../places/regions';
import { romanize, scriptOf } from './romanize';
import { isQuarterOf, samePlaceName } from './same-town';
import { sameWord } from './same-word';
import { venueWords } from './venue-words';

/** Whether two venues lie in one town, as far as they say. */
export function townsAgree(a: Venue, b: Venue): 'same' | 'other' | 'unknown' {
  if (!a.locality || !b.locality) return townsInLine(a, b);
  if (samePlaceName(a.locality, b.locality)) return 'same';
  // A quarter here, and the city only as the region around it.
  if (isWithin(a, b) || isWithin(b, a)) return 'unknown';
  // Spelled in two languages that are kin (`Zarautz`, `Zarauz`); but Linz is not Lienz.
  const [x, y] = [romanize(a.locality), romanize(b.locality)];
  if (Math.min(x.length, y.length) >= 6 && sameWord(x, y)) return 'unknown';
  return scriptOf(a.locality) === scriptOf(b.locality) ? 'other' : 'unknown';
}

/** Where the town stands in one line with the name: `St Mary's Church, Wedmore, Somerset`. */
function townsInLine(a: Venue, b: Venue): 'same' | 'other' | 'unknown' {
  const [x, y] = [a, b].map((venue) => (venue.locality ? [venue.locality] : venueWords(venue).around));
  if (!x || !y || x.length === 0 || y.length === 0) return 'unknown';
  if (x.some((one) => y.some((other) => samePlaceName(one, other)))) return 'same';
  // Town and region, and neither is the other's; one alone may be a quarter.
  const isOther = ({ region, country, address }: Venue, parts: readonly string[]) =>
    parts.length >= 2 &&
    ![region, country, address].some((said) => said && parts.some((part) => samePlaceName(part, said)));
  return (a.locality && isOther(a, y)) || (b.locality && isOther(b, x)) ? 'other' : 'unknown';
}

function isWithin(quarter: Venue, city: Venue): boolean {
  if (isQuarterOf(quarter.locality ?? '', city.locality ?? '')) return true;
  return quarter.region !== undefined && city.locality !== undefined && samePlaceName(quarter.region, city.locality);
}

/** ISO 3166-1 alpha-2 of what a source calls a country: `UK`, `Norge`, `gb`. */
function countryCode(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return countryNamed(text) ?? countryNamed(text.toUpperCase());
}

/** Both name a country, and these are two. */
export function countriesDiffer(a: Venue, b: Venue): boolean {
  const [x, y] = [countryCode(a.country), countryCode(b.country)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Two states or provinces of one country: Madison WI and Madison IN. A name nobody knows says nothing. */
export function regionsDiffer(a: Venue, b: Venue): boolean {
  const [x, y] = [romanize(a.region), romanize(b.region)];
  if (x.length < 2 || y.length < 2 || x === y) return false;
  if (x.length <= 3 && y.length <= 3) return true;
  const [known, others] = [regionsNamed(a.region ?? ''), regionsNamed(b.region ?? '')];
  const shared = known.filter(({ country }) => others.some((other) => other.country === country));
  return shared.length > 0 && !shared.some(({ code }) => others.some((other) => other.code === code));
}
