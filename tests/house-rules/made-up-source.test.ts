import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/* DESIGN §4: a new event source is one entry plus its fixtures. A made-up one is put into a copy of the tree, where the
 * test of every source has to find, read and feed it without another file being touched. */

const root = join(import.meta.dirname, '../..');
let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'tangible-'));
  const files = [
    'package.json',
    'tsconfig.json',
    '.wxt',
    'vitest.config.ts',
    'utils',
    'tests/setup.ts',
    'tests/wording',
  ];
  const used = ['commands', 'refreshing/world.ts', 'event-sources/every-source.test.ts'];
  const more = [...used, 'event-sources/source-fixtures.ts', 'fixtures/event-sources'].map((file) => `tests/${file}`);
  for (const file of [...files, ...more]) cpSync(join(root, file), join(tree, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

const entry = `import type { EventSource } from '../event-source';
import { readItems, unexpected } from '../reading/api-answer';
import { jsonOf } from '../reading/json-body';
import * as z from 'zod/mini';

const Answer = z.object({ madeUp: z.array(z.unknown()) });
const Item = z.object({ called: z.string(), on: z.string() });

export const eventSource: EventSource = {
  name: 'made-up',
  label: 'kinds_unknown',
  accepts: '',
  recognises: (body) => (Answer.safeParse(jsonOf(body)).success ? 2 : 0),
  read: (body, context) => {
    const answer = Answer.safeParse(jsonOf(body));
    if (!answer.success) return unexpected(body);
    return readItems(answer.data.madeUp, Item, ({ called, on }) => ({ key: called, title: called, start: on }), { body, context });
  },
};
`;

const real = JSON.stringify({ madeUp: [{ called: 'Kite day', on: '2026-12-05' }] });
const listing = {
  title: 'Kite day',
  status: 'scheduled',
  organizers: [],
  performers: [],
  attendees: [],
  start: '2026-12-05',
  allDay: true,
};
const address = 'https://kites.example/made-up.json';
const fixtures: Record<string, string> = {
  'real-shape.json': real,
  'refusal.json': '{"error": "Not today."}',
  'truncated.json': real.slice(0, 20),
  'hostile.json': '{"madeUp": [{"called": "<b onclick=alert(1)>Kites</b>", "on": "2026-12-05"}, null, {"called": 1}]}',
  'expected.json': JSON.stringify({ address, requests: [{ url: address }], hostile: ['Kites'], listings: [listing] }),
};

/** Runs the test of every source in the copy; resolves to what it printed, and whether all of it passed. */
function testEverySource(): { passed: boolean; said: string } {
  const args = [
    join(tree, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=verbose',
    '--no-color',
    'tests/event-sources/every-source.test.ts',
  ];
  try {
    return { passed: true, said: execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { passed: false, said: `${stdout}${stderr}` };
  }
}

const limit = 120_000;

it('a source without fixtures is named', { timeout: limit }, () => {
  writeFileSync(join(tree, 'utils/event-sources/made-up.ts'), entry);
  const { passed, said } = testEverySource();
  expect(passed).toBe(false);
  expect(said).toMatch(/has the fixtures of every source[\s\S]*made-up/);
});

it('a new source is one entry and its fixtures', { timeout: limit }, () => {
  const folder = join(tree, 'tests/fixtures/event-sources/made-up');
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(fixtures)) writeFileSync(join(folder, file), text);
  const { passed, said } = testEverySource();
  expect(said).toMatch(/✓ .*made-up > is asked for what its address names, and read exactly/);
  expect([passed, passed ? '' : said]).toEqual([true, '']);
});
