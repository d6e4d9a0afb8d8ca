import { existsSync } from 'node:fs';
import { type Inspection, inspect } from '../commands/inspect';
import { icalJs, nodeIcal } from './real/calendar-peers';
import { type Expectation, expectationsOf, titleHash } from './real/expectations';
import { webAutoExtractor } from './real/page-peers';
import { precisionOf, type ReadRow, recallOf, type Score, scoreOf, sumOf } from './real/score';
import type { BenchOptions, BenchRow, BenchSection } from './section';

type Reader = (bytes: Uint8Array, expectation: Expectation) => ReadRow[];

/** `npm run bench -- real --real DIR`: how much of real calendars and pages is read rightly, against what was read off
 * their bytes by hand and by a second program. `--misses` names the files and rows that differ. */
export async function bench(options: BenchOptions): Promise<BenchSection> {
  const title = 'Reading real calendars and pages';
  const directory = options.option('real');
  if (!directory || !existsSync(directory)) {
    const note = directory ? `there is no folder ${directory}` : 'give the folder with them: --real DIR';
    return { title, rows: [], notes: [`left out: ${note}`] };
  }
  const notes: string[] = [];
  const readers = (peers: Record<string, Reader | { problem: string }>) => {
    const all: Record<string, Reader> = { Tangible: ours };
    for (const [name, reader] of Object.entries(peers)) {
      if (typeof reader === 'function') all[name] = reader;
      else notes.push(reader.problem);
    }
    return all;
  };
  const misses = options.has('misses') ? notes : undefined;
  const calendars = readers({ 'node-ical': onText(nodeIcal()), 'ical.js': onText(icalJs()) });
  const pages = readers({ 'web-auto-extractor': onText(webAutoExtractor()) });
  const rows = [...rowsOf('calendars', calendars, directory, misses), ...rowsOf('pages', pages, directory, misses)];
  return { title, rows, notes: [...new Set(notes)] };
}

function ours(bytes: Uint8Array, { file, now, days }: Expectation): ReadRow[] {
  const { listings } = inspect({ url: `file:${file}`, bytes }, Temporal.Instant.from(`${now}T00:00:00Z`), days);
  return listings.map(readRow);
}

/** A listing as the expectations write it. */
export function readRow({ start, title, status }: Inspection['listings'][number]): ReadRow & { start: string } {
  const isInstant = /(Z|[+-]\d\d:\d\d)$/.test(start) && start.length > 10;
  const written = isInstant ? Temporal.Instant.from(start).toString({ smallestUnit: 'second' }) : start;
  return { start: written, title: titleHash(title), isCancelled: status === 'cancelled' };
}

function onText(
  reader: ((text: string, expectation: Expectation) => ReadRow[]) | { problem: string },
): Reader | { problem: string } {
  if (typeof reader !== 'function') return reader;
  return (bytes, expectation) => reader(new TextDecoder().decode(bytes), expectation);
}

function rowsOf(
  name: 'calendars' | 'pages',
  readers: Record<string, Reader>,
  directory: string,
  misses: string[] | undefined,
): BenchRow[] {
  const files = expectationsOf(name, directory);
  const scores: Record<string, Score> = {};
  const failures: Record<string, number> = {};
  for (const [reader, read] of Object.entries(readers)) {
    const all = files.map(({ bytes, expectation }) => {
      const { rows, failed } = attempt(read, bytes, expectation);
      if (failed) failures[reader] = (failures[reader] ?? 0) + 1;
      const score = scoreOf(expectation, rows);
      if (score.found < score.expected || score.extra > 0 || score.shownAsOn > 0)
        misses?.push(`${reader}: ${expectation.file} ${JSON.stringify(score)}`);
      return score;
    });
    scores[reader] = sumOf(all);
  }
  const row = (what: string, value: (score: Score, reader: string) => number): BenchRow => ({
    name: `${name}: ${what}`,
    values: Object.fromEntries(Object.entries(scores).map(([reader, score]) => [reader, value(score, reader)])),
  });
  return [
    row('files', () => new Set(files.map(({ expectation }) => expectation.file)).size),
    row('occurrences expected', ({ expected }) => expected),
    row('recall', recallOf),
    row('precision', precisionOf),
    row('wrong times', ({ wrongTimes }) => wrongTimes),
    row('cancelled shown as on', ({ shownAsOn }) => shownAsOn),
    row('files it threw at', (_score, reader) => failures[reader] ?? 0),
  ];
}

/** The peers talk to the console about what they cannot read; here that is one number. */
function attempt(read: Reader, bytes: Uint8Array, expectation: Expectation): { rows: ReadRow[]; failed: boolean } {
  const { log, warn, error } = console;
  const silent = () => undefined;
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    return { rows: read(bytes, expectation), failed: false };
  } catch {
    return { rows: [], failed: true };
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
