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

/** All numbers of a set, one row for Tangible, its baseline and each kind; what is no number stands in the first column. */
function tableOf(metrics: Record<string, unknown>): string {
  const rows: [string, Record<string, unknown>][] = [['Tangible', metrics]];
  for (const [name, value] of Object.entries(metrics)) {
    if (!isRecord(value)) continue;
    if (name === 'byKind' || name === 'byLang')
      rows.push(
        ...Object.entries(value).map(
          ([kind, own]) => [`  ${kind}`, isRecord(own) ? own : {}] as [string, Record<string, unknown>],
        ),
      );
    else rows.push([typeof value.name === 'string' ? value.name : name, value]);
  }
  const numbers = (row: Record<string, unknown>) =>
    Object.entries(row).filter(([, value]) => typeof value === 'number');
  const columns = [...new Set(rows.flatMap(([, row]) => numbers(row).map(([column]) => column)))];
  const cells = [
    ['', ...columns],
    ...rows.map(([name, row]) => [name, ...columns.map((column) => String(row[column] ?? ''))]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

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
    console.log(result === none ? `${name}: no ${file}` : `${name} (${file})\n${tableOf(result.metrics)}`);
    if (args.includes('--misses')) for (const miss of result.misses) console.log(`  ${miss}`);
    console.log('');
  }
  return 0;
}
