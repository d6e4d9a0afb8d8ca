import type { EventStatus } from '../event-listing';
import { statusTable } from './status-table';
import { patternOf, readWordTable } from './word-tables';

type Pattern = { test: (title: string) => boolean };

/** What a listing may say of itself beside its name. */
export type Saying = 'cancelled' | 'cancelling' | 'postponed' | 'postponing' | 'moved' | 'full' | 'waiting';

let table: ReturnType<typeof readWordTable> | undefined;

/** The source of a pattern (`iu`) of the words that say so, in whatever language. */
export function saying(...sayings: Saying[]): string {
  table ??= readWordTable(statusTable);
  const known = table;
  return patternOf(sayings.flatMap((each) => known.get(each) ?? []));
}

/** `İPTAL` has a capital that no pattern takes for its small letter. */
export function plainCapitals(title: string): string {
  return title.normalize('NFC').replace(/İ/g, 'I');
}

/** At the beginning, or set apart or said at the end, where a place in brackets may still follow: `Fair (CANCELLED)`,
 * `Fair – abgesagt`, `Fair-Cancelled (Davis)`, `Fair is cancelled`, `**EVENT CANCELLED** Fair`. */
function patternFor(adjectives: string, nouns: string): Pattern {
  const all = `${adjectives}|${nouns}`;
  const kind =
    'event|show|class|concert|meeting|program|veranstaltung|konzert|évènement|événement|evento|koncert|концерт';
  const begin = `^[^\\p{L}\\p{N}]*(?:(?:${kind})\\s+)?`;
  const pattern = new RegExp(
    `${begin}(?:${adjectives})(?!\\p{L})|${begin}(?:${nouns})(?=\\s*(?:[^\\s\\p{L}\\p{N}]|$))|` +
      `(?:[-–—:|([*/!【（［]|[.]\\s|\\s(?:is|has been|ist|wird|est))\\s*(?:${all})[^\\p{L}\\p{N}]*(?:\\([^)]*\\)[^\\p{L}\\p{N}]*)?$`,
    'iu',
  );
  return { test: (title) => pattern.test(title) };
}

let patterns: { cancelled: Pattern; postponed: Pattern } | undefined;

/** Shouted after the name; in small letters it may belong to it. */
const shouted = /\s(CANCELL?ED|ABGESAGT|ANNULÉE?|CANCELAD[OA])\W*$/;

/** What a title says about itself: `CANCELLED: Open kiln`, `[Abgesagt] Konzert`. */
export function statusFromTitle(title: string): EventStatus | undefined {
  patterns ??= {
    cancelled: patternFor(saying('cancelled'), saying('cancelling')),
    postponed: patternFor(saying('postponed'), saying('postponing')),
  };
  const plain = plainCapitals(title);
  if (patterns.cancelled.test(plain) || shouted.test(plain)) return 'cancelled';
  return patterns.postponed.test(plain) ? 'postponed' : undefined;
}
