import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a fixture's first line says must be read from it. */
export type Expected = {
  /** The address it stands at. */
  url: string;
  /** The profile the page is about; null = none. */
  profile: unknown;
  /** Its posts in order; null = left alone. */
  posts: unknown[];
  /** The people shown elsewhere in order; null = left alone. */
  people?: unknown[];
  /** Names of those posts' authors and people, in page order; null = shown by their handle. Absent = not asked. */
  names?: (string | null)[];
  /** How it looks, where the fixture has the site's styles: computed values. */
  look?: Record<string, string>;
  /** Who reads; absent = nobody is shown. */
  viewer?: string | null;
};

const folder = join(import.meta.dirname, '../fixtures/social-sites');

export const fixtureNames = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .sort();

export function fixtureText(name: string): { expected: Expected; html: string } {
  const text = readFileSync(join(folder, name), 'utf8');
  const end = text.indexOf('\n');
  return {
    expected: JSON.parse(text.slice(text.indexOf('{'), text.indexOf(' -->'))) as Expected,
    html: text.slice(end + 1),
  };
}
