import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Every module that ends up in a script, as a bundler sees it. */
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
    'output' in each ? each.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])) : [],
  );
}

const heavy =
  /node_modules\/(zod|preact|webextension-polyfill|ical\.js|parse5|idb|tldts)\/|utils\/event-sources\/|gazetteer/;

it('every tab of a social site loads plain DOM only: no zod, no Preact, no polyfill, no event source', async () => {
  const modules = await modulesOf('entrypoints/social-page.content/index.ts');
  expect(modules.some((id) => id.includes('page-watching/watch-page'))).toBe(true);
  expect(modules.filter((id) => heavy.test(id))).toEqual([]);
});

it('would notice one', async () => {
  const modules = await modulesOf('entrypoints/profile-panel.ts');
  expect(modules.filter((id) => heavy.test(id)).length).toBeGreaterThan(0);
});
