import { basename } from 'node:path';
import { type Bench, type BenchOptions, type BenchSection, tableOf } from '../bench/section';

// Eager: Vite's runner closes once this module is loaded, and nothing can be imported through it afterwards.
const benches = import.meta.glob<Bench>('../bench/*.bench.ts', { import: 'bench', eager: true });

/** `npm run bench -- [NAME …] [--json] [--OPTION VALUE …]`: every section of tests/bench, or the named ones (DESIGN §6).
 * Numbers, never a verdict: it ends with 1 only when a section could not be measured at all. */
export async function main(args: string[]): Promise<number> {
  const options: BenchOptions = {
    option: (name) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined),
    has: (name) => args.includes(`--${name}`),
  };
  const sections = Object.entries(benches).map(([path, bench]) => ({ name: basename(path, '.bench.ts'), bench }));
  const wanted = args.filter((arg) => sections.some(({ name }) => name === arg));
  const results: Record<string, BenchSection> = {};
  let failed = 0;
  for (const { name, bench } of sections) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      results[name] = await bench(options);
    } catch (error) {
      failed += 1;
      const message = error instanceof Error ? error.message : String(error);
      results[name] = { title: name, rows: [], notes: [`could not be measured: ${message}`] };
    }
    if (!options.has('json')) console.log(`${tableOf(results[name])}\n`);
  }
  if (options.has('json')) console.log(JSON.stringify(results, null, 1));
  return failed > 0 ? 1 : 0;
}
