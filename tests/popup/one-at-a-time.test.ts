import { expect, it } from 'vitest';
import { oneAtATime } from '@/entrypoints/popup/one-at-a-time';

it('reads once more after the reading under way, however often it was asked to, and whoever asked late sees the late state', async () => {
  let state = 'early';
  const seen: string[] = [];
  const waiting: (() => void)[] = [];
  const read = oneAtATime(async () => {
    const found = state;
    await new Promise<void>((resolve) => waiting.push(resolve));
    seen.push(found);
  });
  const first = read();
  state = 'late';
  const others = [read(), read(), read()];
  waiting.shift()?.();
  await first;
  await Promise.resolve();
  expect(seen).toEqual(['early']);
  while (waiting.length === 0) await Promise.resolve();
  waiting.shift()?.();
  await Promise.all(others);
  expect(seen).toEqual(['early', 'late']);
  expect(waiting).toHaveLength(0);
});

it('goes on after a reading that failed', async () => {
  let runs = 0;
  const read = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  const failing = read();
  const after = read();
  await expect(failing).rejects.toThrow('once');
  await after;
  await read();
  expect(runs).toBe(3);
});
