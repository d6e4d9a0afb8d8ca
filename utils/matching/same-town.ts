import { exonyms } from '../places/exonyms';
import { plainName } from './vetoes';

/** Every way of writing a town: `munchen` gives `munchen`, `munich`, `monachium`, … */
function namesOfTown(town: string): Set<string> {
  const names = new Set([town]);
  for (const { written, name, country } of exonyms) {
    if (plainName(written) !== town && plainName(name) !== town) continue;
    names.add(plainName(name));
    for (const other of exonyms) {
      if (other.name === name && other.country === country) names.add(plainName(other.written));
    }
  }
  return names;
}

/** Whether the location a profile states (`Munich / remote`) names the town of a venue (`München`), in any language. */
export function namesTown(location: string | undefined, locality: string | undefined): boolean {
  const town = plainName(locality);
  const text = ` ${plainName(location)} `;
  if (town === '' || text.trim() === '') return false;
  return text.includes(` ${town} `) || [...namesOfTown(town)].some((name) => text.includes(` ${name} `));
}
