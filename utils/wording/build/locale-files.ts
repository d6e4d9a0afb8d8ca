import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Catalogue, catalogueOf, type Room } from '../catalogue';

const folder = join(import.meta.dirname, '..');

/** Every language there is a folder for, named as browsers name them: `en`, `pt_BR`. */
export function languages(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}(_[A-Z]{2})?$/.test(entry.name))
    .map(({ name }) => name);
}

/** The rooms of one language as they are on disk. Runs in Node at build time and in tests only. */
export function roomsOf(language: string): Record<string, Room> {
  const files = readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Room,
    ]),
  );
}

/** All texts of one language by their outward keys. */
export function readCatalogue(language: string): Catalogue {
  return catalogueOf(roomsOf(language));
}

/** What the browsers want: `_locales/LANGUAGE/messages.json`
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference). */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return languages().map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(readCatalogue(language)).map(([key, message]) => [key, { message }])),
    ),
  }));
}
