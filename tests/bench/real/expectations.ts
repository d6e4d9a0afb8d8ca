import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../../utils/reading/plain-text';

/** What must be read from one file between `now` less a day and `now` + `days`: one row for each occurrence. */
export type Expectation = {
  file: string;
  /** The start of the file's own SHA-256: these expectations are of these bytes and no others. */
  bytes: string;
  now: string;
  days: number;
  /** The venue's zone, where the page writes a local time and the venue's point says where. */
  zone?: string;
  /** There is nothing to read in it, and that has to be said. */
  refused?: boolean;
  rows: Row[];
};

/** `start`: an instant (`…Z`), a wall-clock time or a day. `title`: the start of the SHA-256 of the normalised title. */
export type Row = { start: string; title: string; isCancelled: boolean };

/** The expectations of a list in this folder, with the files of `directory` that are those they were made from. */
export function expectationsOf(name: 'calendars' | 'pages', directory: string) {
  const lines = readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as Omit<Expectation, 'rows'> & { rows: string[] })
    .flatMap((written) => {
      const path = join(directory, written.file);
      if (!existsSync(path)) return [];
      const bytes = readFileSync(path);
      const isTheirs = createHash('sha256').update(bytes).digest('hex').startsWith(written.bytes);
      return isTheirs ? [{ expectation: { ...written, rows: written.rows.map(rowOf) }, bytes }] : [];
    });
}

function rowOf(text: string): Row {
  const [start = '', title = '', cancelled] = text.split(' ');
  return { start, title, isCancelled: cancelled === 'c' };
}

/** Other people's titles stay with them: only this much of a hash is kept, of the title without mark-up, in small letters. */
export function titleHash(title: string): string {
  const normalised = plainText(title).replace(/\s+/g, ' ').trim().toLowerCase();
  return createHash('sha256').update(normalised).digest('hex').slice(0, 12);
}
