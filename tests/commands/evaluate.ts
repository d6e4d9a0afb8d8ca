import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { predictTies } from '../matching/labelled-ties';

/** `npm run evaluate -- [DIR] [--json] [--misses]`: accuracy on labelled sets (DESIGN §6). Resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  const directory = args.find((arg) => !arg.startsWith('--')) ?? 'tests/fixtures/matching';
  const file = join(directory, 'ties.jsonl');
  const empty = { metrics: {}, predictions: [] };
  const ties = existsSync(file) ? predictTies(file) : { ...empty, misses: [] };
  if (args.includes('--json')) {
    const { metrics, predictions } = ties;
    console.log(JSON.stringify({ pairs: empty, ties: { metrics, predictions }, posts: empty, order: empty }));
    return 0;
  }
  console.log(existsSync(file) ? 'ties' : `ties: no ${file}`, ties.metrics);
  console.log('pairs, posts, order: not built yet');
  if (args.includes('--misses')) console.log(ties.misses.join('\n'));
  return 0;
}
