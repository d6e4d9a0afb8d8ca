import { asia } from './exonyms-asia';
import { easternEurope } from './exonyms-eastern-europe';
import { nearEast } from './exonyms-near-east';
import { otherContinents } from './exonyms-other-continents';
import { westernEurope } from './exonyms-western-europe';
import { foldName } from './fold-name';

/** Other names of towns, by country: `name in the list:other name,other name`. What people of other languages, or of that
 * town's own language where GeoNames uses English, type and write in addresses. */
const byCountry: Readonly<Record<string, string>> = {
  ...westernEurope,
  ...easternEurope,
  ...nearEast,
  ...asia,
  ...otherContinents,
};

export type Exonym = { folded: string; written: string; name: string; country: string };

/** All other names, with the name and country under which the gazetteer has the town. */
export const exonyms: readonly Exonym[] = Object.entries(byCountry).flatMap(([country, list]) =>
  list.split(';').flatMap((entry) => {
    const [name = '', others = ''] = entry.split(':');
    return others.split(',').map((written) => ({ folded: foldName(written).trim(), written, name, country }));
  }),
);
