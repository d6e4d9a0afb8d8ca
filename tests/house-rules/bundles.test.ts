import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Every module of which something ends up in a script, as a bundler sees it. */
async function modulesOf(entry: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, rollupOptions: { input: join(root, entry) } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((each) =>
    'output' in each ? each.output.flatMap((file) => (file.type === 'chunk' ? writtenIn(file.modules) : [])) : [],
  );
}

function writtenIn(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0);
}

const heavy =
  /node_modules\/(zod|preact|webextension-polyfill|ical\.js|parse5|idb|tldts)\/|utils\/event-sources\/|gazetteer|exonyms/;

it('every tab of a social site loads plain DOM only: no zod, no Preact, no polyfill, no event source', async () => {
  const modules = await modulesOf('entrypoints/social-page.content/index.ts');
  expect(modules.some((id) => id.includes('page-watching/watch-page'))).toBe(true);
  expect(modules.filter((id) => heavy.test(id))).toEqual([]);
});

const readers =
  /node_modules\/(ical\.js|parse5|microformats-parser|windows-iana|@photostructure)\/|utils\/event-sources\/.*(?<!\/(address|names|servers|index-service))\.ts$/;

it.each(['popup', 'agenda', 'welcome', 'ask'])(
  'the %s page knows sources by their addresses only: no reader of any',
  async (page) => {
    const modules = await modulesOf(`entrypoints/${page}/main.tsx`);
    expect(modules.some((id) => id.includes('preact/'))).toBe(true);
    expect(modules.filter((id) => readers.test(id))).toEqual([]);
  },
);

it('the background reads them all', async () => {
  const modules = await modulesOf('entrypoints/background/index.ts');
  expect(modules.filter((id) => readers.test(id)).length).toBeGreaterThan(20);
});

it('would notice one', async () => {
  const modules = await modulesOf('entrypoints/profile-panel.ts');
  expect(modules.filter((id) => heavy.test(id)).length).toBeGreaterThan(0);
});
