import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of public sources as it is packaged. Runs in Node at build time and in tests only. */
export function publicSources(): string {
  return readFileSync(join(import.meta.dirname, '../public-sources.tsv'), 'utf8');
}
