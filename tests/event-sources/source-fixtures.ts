import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchedBody, SearchArea } from '@/utils/event-source';

/** What stands in `expected.json` beside a source's fixtures; `now` is 2026-11-24T12:00Z. */
export type Expected = {
  /** What a user would add. */
  address: string;
  /** What is asked when it is added, in order, and by which fixture each is answered (`real-shape…` where not named). */
  requests: { url: string; file?: string; sends?: string[] }[];
  near?: SearchArea;
  key?: string;
  /** What `npm run inspect` calls the bytes of `real-shape`, where that is not the source itself. */
  kind?: string;
  /** Titles that `npm run inspect` reads from the bytes of `real-shape`, where that is less than what the requests give. */
  inspected?: string[];
  /** The listings in the outward shape, all of them, every property. */
  listings: { title: string }[];
  /** A part of every remark that has to be made, in order. */
  problems?: string[];
  /** Titles read from `hostile`, cleaned; none = it is refused as a whole. */
  hostile: string[];
};

export type Fixtures = { name: string; expected: Expected; body(file: string, url?: string): FetchedBody };

export const badKinds = ['refusal', 'truncated', 'hostile'] as const;
const folder = join(import.meta.dirname, '../fixtures/event-sources');

/** Names of the sources that have a folder of fixtures. */
export const fixtureNames = (): string[] => readdirSync(folder);

/** What a source's folder lacks of what every source has to bring. */
export function lacksOf(name: string): string[] {
  const files = fixtureNames().includes(name) ? readdirSync(join(folder, name)) : [];
  const wanted = ['real-shape', ...badKinds];
  const lacking = wanted.filter((kind) => !files.some((file) => file.startsWith(`${kind}.`)));
  return files.includes('expected.json') ? lacking : [...lacking, 'expected.json'];
}

/** The fixtures of one source; a file may be named without its ending. */
export function fixturesOf(name: string): Fixtures {
  const files = readdirSync(join(folder, name));
  const pathOf = (file: string) => {
    const found = files.find((each) => each === file || each.startsWith(`${file}.`));
    if (!found) throw new Error(`${name} has no fixture ${file}`);
    return join(folder, name, found);
  };
  return {
    name,
    expected: JSON.parse(readFileSync(pathOf('expected.json'), 'utf8')) as Expected,
    body: (file, url = `file:${file}`) => ({ url, bytes: new Uint8Array(readFileSync(pathOf(file))) }),
  };
}
