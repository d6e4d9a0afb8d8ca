import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../commands/evaluate';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
const evening = { title: 'Press Night', start: '2026-12-08T19:30', timeZone: 'Europe/Vienna' };
const write = (name: string, lines: object[]) =>
  writeFileSync(join(folder, `${name}.jsonl`), lines.map((line) => JSON.stringify(line)).join('\n'));
write('pairs', [
  { id: 'p1', kind: 'title', a: evening, b: { ...evening, title: 'Parking: Press Night' }, same: false },
  { id: 'p2', a: { ...evening, venue: { name: 'Hall' } }, b: { ...evening, venue: { name: 'The Hall' } } },
]);
write('ties', [
  {
    id: 't1',
    profile: { handle: 'ott', links: [] },
    listing: evening,
    expect: { role: 'hosts', certainty: 'declared' },
  },
]);

afterEach(() => vi.restoreAllMocks());

async function printed(...args: string[]): Promise<string> {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await main([folder, ...args])).toBe(0);
  return print.mock.calls.map(([line]) => String(line)).join('\n');
}

test('--json prints one object with a prediction per line, labelled or not', async () => {
  expect(JSON.parse(await printed('--json'))).toMatchObject({
    pairs: {
      metrics: { labelled: 1, falsePositives: 0, baseline: { name: 'exact title and start' } },
      predictions: [
        { id: 'p1', same: false },
        { id: 'p2', same: true },
      ],
    },
    ties: { metrics: { recall: 0 }, predictions: [{ id: 't1', tie: null }] },
    order: { predictions: [] },
  });
});

test('prints a table with its baseline, what is not there, and the misses when asked', async () => {
  const text = await printed('--misses');
  expect(text).toContain('exact title and start');
  expect(text).toContain('order: no ');
  expect(text).toContain('t1 none: {"role":"hosts","certainty":"declared"}, got null');
});
