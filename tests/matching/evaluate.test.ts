import { expect, test, vi } from 'vitest';
import { main } from '../commands/evaluate';

test('evaluate --json prints one object with a prediction per line', async () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await main(['--json'])).toBe(0);
  const printed: unknown = JSON.parse(String(print.mock.calls[0]?.[0]));
  print.mockRestore();
  expect(printed).toMatchObject({ ties: { predictions: expect.arrayContaining([{ id: 't01', tie: null }]) } });
});
