import '../wording/speak-english';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { predictOrder } from '../matching/labelled-order';
import { predictPairs } from '../matching/labelled-pairs';
import { predictPosts } from '../matching/labelled-posts';
import { predictTies } from '../matching/labelled-ties';

type Scored = { metrics: Record<string, unknown>; predictions: object[]; misses: string[] };

const none: Scored = { metrics: {}, predictions: [], misses: [] };

const readers: Record<string, (file: string) => Scored> = {
  pairs: predictPairs,
  ties: predictTies,
  posts: predictPosts,
  order: predictOrder,
};

/** `npm run evaluate -- [DIR] [--json] [--misses]`: accuracy on labelled sets (DESIGN §6). Resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  const directory = args.find((arg) => !arg.startsWith('--')) ?? 'tests/bench/labelled';
  const results = Object.entries(readers).map(([name, predict]) => {
    const file = join(directory, `${name}.jsonl`);
    return { name, file, result: existsSync(file) ? predict(file) : none };
  });
  if (args.includes('--json')) {
    const parts = results.map(({ name, result: { metrics, predictions } }) => [name, { metrics, predictions }]);
    console.log(JSON.stringify(Object.fromEntries(parts)));
    return 0;
  }
  for (const { name, file, result } of results) {
    if (result === none) console.log(`${name}: no ${file}`);
    else console.log(name, result.metrics);
    if (args.includes('--misses')) for (const miss of result.misses) console.log(`  ${miss}`);
  }
  return 0;
}
