import { exonyms } from './exonyms';
import { foldName } from './fold-name';
import { countryOf, type Gazetteer, nameOf } from './gazetteer';

/** Parts of names such as `Biel/Bienne`, `Donostia / San Sebastián`, `Kempten (Allgäu)`: each part alone is the town. */
const partsOf = new WeakMap<Gazetteer, Map<string, number[]>>();

function nameParts(gazetteer: Gazetteer): Map<string, number[]> {
  const known = partsOf.get(gazetteer);
  if (known) return known;
  const parts = new Map<string, number[]>();
  let town = 0;
  for (const name of gazetteer.names.split('\n')) {
    const folded = /[/(]/.test(name) ? name.split(/[/(]/).filter((part) => !part.includes(')')) : [];
    for (const part of folded.map((text) => foldName(text).trim())) {
      parts.set(part, [...(parts.get(part) ?? []), town]);
    }
    town++;
  }
  partsOf.set(gazetteer, parts);
  return parts;
}

/** Town numbers in the order of their folded names, made at the first question: a look-up then takes 16 steps, where a
 * search through the whole text would make a refresh of thousands of venues slow. */
const ordersOf = new WeakMap<Gazetteer, Uint32Array>();

function nameOrder(gazetteer: Gazetteer): Uint32Array {
  const known = ordersOf.get(gazetteer);
  if (known) return known;
  const names = gazetteer.folded.split('\n').slice(1, -1);
  const order = Uint32Array.from(names.keys()).sort((a, b) => {
    const [one = '', other = ''] = [names[a], names[b]];
    return one === other ? a - b : one < other ? -1 : 1;
  });
  ordersOf.set(gazetteer, order);
  return order;
}

/** Towns whose whole folded name is `folded`, without other names. */
function towns(gazetteer: Gazetteer, folded: string): number[] {
  const order = nameOrder(gazetteer);
  const nameAt = (index: number): string => {
    const town = order[index] ?? 0;
    return gazetteer.folded.slice(gazetteer.foldedStarts[town], (gazetteer.foldedStarts[town + 1] ?? 1) - 1);
  };
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nameAt(middle) < folded) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < order.length && nameAt(low) === folded; low++) found.push(order[low] ?? 0);
  return found;
}

const byOtherName = new Map<string, { name: string; country: string }[]>();
for (const { folded, name, country } of exonyms) {
  byOtherName.set(folded, [...(byOtherName.get(folded) ?? []), { name, country }]);
}

/** The most populous of equal names: an exonym means that one. */
function biggest(gazetteer: Gazetteer, found: readonly number[]): number | undefined {
  const people = (town: number): number => gazetteer.populations[town] ?? 0;
  return found.reduce<number | undefined>(
    (best, town) => (best === undefined || people(town) > people(best) ? town : best),
    undefined,
  );
}

/** The town an exonym stands for. */
export function townOfExonym(gazetteer: Gazetteer, name: string, country: string): number | undefined {
  const found = towns(gazetteer, foldName(name).trim());
  return biggest(
    gazetteer,
    found.filter((town) => countryOf(gazetteer, town) === country && nameOf(gazetteer, town) === name),
  );
}

/** `st` for `saint` and the other way round: the list has both, and so do the people who type. */
function withSaint(folded: string): string[] {
  if (folded.startsWith('saint ')) return [folded, `st ${folded.slice(6)}`];
  return folded.startsWith('st ') ? [folded, `saint ${folded.slice(3)}`] : [folded];
}

function namedExactly(gazetteer: Gazetteer, folded: string): number[] {
  const found = [...towns(gazetteer, folded), ...(nameParts(gazetteer).get(folded) ?? [])];
  for (const { name, country } of byOtherName.get(folded) ?? []) {
    const town = townOfExonym(gazetteer, name, country);
    if (town !== undefined) found.push(town);
  }
  return found;
}

/** Numbers of all towns that are called `name`, in any language we know, without regard to case and accents; each once,
 * most populous first. */
export function townsNamed(gazetteer: Gazetteer, name: string): number[] {
  const folded = foldName(name.slice(0, 100)).trim();
  if (folded === '' || folded.includes('\n')) return [];
  const found = new Set(withSaint(folded).flatMap((spelling) => namedExactly(gazetteer, spelling)));
  // German vowels written out (`muenchen`), only where the name as written is none (`Queens`).
  const vowels = folded.replace(/([aou])e/g, '$1');
  if (found.size === 0 && vowels !== folded) for (const town of namedExactly(gazetteer, vowels)) found.add(town);
  return [...found].sort((a, b) => (gazetteer.populations[b] ?? 0) - (gazetteer.populations[a] ?? 0));
}
