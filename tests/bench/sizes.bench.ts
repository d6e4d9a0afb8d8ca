import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow, BenchSection } from './section';

const built = join(import.meta.dirname, '../../.output/chrome-mv3');
const scripts = {
  'every tab of a social site': ['content-scripts/social-page.js'],
  'a tab’s first panel': ['profile-panel.js'],
  background: ['background.js'],
};
const pages = ['popup', 'agenda', 'welcome', 'ask'];

/** How much code each part of the built extension loads: as it lies there and compressed as a store packs it. */
export async function bench(): Promise<BenchSection> {
  const title = 'Size of the built extension’s code';
  if (!existsSync(built)) return { title, rows: [], notes: ['there is no build: `npm run build` first'] };
  const rows = [
    ...Object.entries(scripts).map(([name, files]) => sizeOf(name, files)),
    ...pages.map((page) => sizeOf(`${page} page`, chunksOf(`${page}.html`))),
  ];
  const age = statSync(join(built, 'background.js')).mtime.toISOString().slice(0, 16);
  return {
    title,
    rows,
    notes: [`the build of ${age}; pages with every chunk they lead to, also those that come later`],
  };
}

function sizeOf(name: string, files: readonly string[]): BenchRow {
  const bytes = files.map((file) => readFileSync(join(built, file)));
  const sum = (sizes: number[]) => Math.round(sizes.reduce((all, each) => all + each, 0) / 100) / 10;
  return {
    name,
    unit: 'kB',
    values: {
      Tangible: sum(bytes.map(({ length }) => length)),
      compressed: sum(bytes.map((each) => gzipSync(each).length)),
    },
  };
}

/** Every script a page leads to, directly or through another, imported at once or later. */
function chunksOf(page: string): string[] {
  const found = new Set<string>();
  const waiting = [page];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(join(built, file), 'utf8');
    for (const [, name] of text.matchAll(/["'`/]([\w-]+-[\w-]{8}\.js)["'`]/g)) {
      const chunk = `chunks/${name}`;
      if (found.has(chunk) || !existsSync(join(built, chunk))) continue;
      found.add(chunk);
      waiting.push(chunk);
    }
  }
  return [...found].sort();
}
