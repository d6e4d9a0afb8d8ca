import { countryName } from './countries';
import { foldName } from './fold-name';
import { countryOf, type Gazetteer, nameOf, regionCodeOf, type Town } from './gazetteer';
import { nearestTowns } from './nearest-town';
import { countriesNamedWithRegion, regionByCode } from './regions';
import { townsNamed } from './towns-named';

/** The neighbour that tells a town from its namesakes where we know no region: the nearest with at least three times the
 * people, else the nearest big one. */
function neighbour(gazetteer: Gazetteer, town: number): string | undefined {
  const people = gazetteer.populations[town] ?? 0;
  const name = nameOf(gazetteer, town);
  const point = { latitude: gazetteer.latitudes[town] ?? 0, longitude: gazetteer.longitudes[town] ?? 0 };
  const nearest = (least: number, withinKm: number): number | undefined =>
    nearestTowns(gazetteer, point, {
      limit: 1,
      withinKm,
      keep: (other) => (gazetteer.populations[other] ?? 0) >= least && nameOf(gazetteer, other) !== name,
    })[0];
  const near = nearest(Math.max(3 * people, 30_000), 80) ?? nearest(100_000, 300) ?? nearest(5_000, 1_000);
  return near === undefined ? undefined : nameOf(gazetteer, near);
}

function hasNamesake(gazetteer: Gazetteer, town: number, country: string): boolean {
  const name = foldName(nameOf(gazetteer, town)).trim();
  return townsNamed(gazetteer, name).some((other) => other !== town && countryOf(gazetteer, other) === country);
}

/** Everything the rest of the program needs to know of town number `town`. The label is `Brno, Czechia`, or
 * `Paris, Texas, United States` where addresses name regions or the country has another town of that name; where we know
 * no region, the bigger neighbour: `San Isidro, near Lima, Peru`. */
export function describeTown(gazetteer: Gazetteer, town: number): Town {
  const name = nameOf(gazetteer, town);
  const country = countryOf(gazetteer, town);
  const region = regionByCode(country, regionCodeOf(gazetteer, town))?.name;
  const label = [name];
  if (countriesNamedWithRegion.has(country) || hasNamesake(gazetteer, town, country)) {
    const near = region ? undefined : neighbour(gazetteer, town);
    // `Washington, D.C.` and `Québec` say it already.
    if (region && foldName(region) !== foldName(name) && !name.includes(',')) label.push(region);
    else if (near) label.push(`near ${near}`);
  }
  if (countryName(country) !== name) label.push(countryName(country));
  const round = (degrees: number | undefined): number => Math.round((degrees ?? 0) * 100) / 100;
  return {
    name,
    country,
    ...(region ? { region } : {}),
    latitude: round(gazetteer.latitudes[town]),
    longitude: round(gazetteer.longitudes[town]),
    population: gazetteer.populations[town] ?? 0,
    label: label.join(', '),
  };
}
