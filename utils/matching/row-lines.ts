import type { EventListing } from '../event-listing';
import { columnWidths } from '../page-index';
import type { DistanceUnit } from '../place';
import { bandText } from '../places/distance';
import type { Tie } from '../tie';
import { say, sayCount } from '../wording/say';
import { linesOf, textWidth } from '../wording/text-width';
import { isSoldOut } from './status-in-words';
import { certaintyWords, reasonWords, roleWords } from './why';

/** Beside the words of a row stand its tile, the gaps and the panel's own edges; beside the title, two buttons as well,
 * which in a narrow panel only its first line gives way to. CSS pixels, as row-style.ts and panel-style.ts have them. */
const beside = { edges: 34, words: 90, title: 255, narrowTitle: 68, narrow: 480 };
/** Sizes of type, CSS pixels. */
const size = { title: 15 * 1.06, where: 14, why: 13 };
/** Longest word of a row that stands for all (bounded-text.tsx). */
const atMost = 200;
/** A dot between two facts, in em. */
const between = 0.85;

type Listing = Pick<
  EventListing,
  'title' | 'start' | 'timeZone' | 'status' | 'venue' | 'attendance' | 'series' | 'price'
>;

export type RowOf = { listing: Listing; band: number; sourceName: string };

export type RowsFor = {
  unit: DistanceUnit;
  /** Reader's zone: where the venue's is another, its time is told in both. */
  zone: string;
  /** In a narrow column, where the evidence is one click away. */
  isBrief?: boolean;
};

/**
 * Tells how many lines of text the row of an event will have under its first, with a tie or, without one, as merely near:
 * one digit for each of `columnWidths`, an estimate from the words alone. What all rows share is reckoned once.
 */
export function createRowLines(about: RowsFor): (row: RowOf) => (tie?: Tie) => string {
  const widths = new Map<string, number>();
  const widthOf = (key: string, words: () => string) => {
    const known = widths.get(key) ?? textWidth(words());
    widths.set(key, known);
    return known;
  };
  return ({ listing, band, sourceName }) => {
    const title = textWidth(listing.title.slice(0, atMost)) * size.title;
    const where = whereOf(listing, band, about).reduce(
      (sum, [key, words]) => sum + between + (key ? widthOf(key, words) : textWidth(words())),
      -between,
    );
    const source = widthOf(`source ${sourceName}`, () => `| ${say('row_from', sourceName)}`);
    return (tie) => {
      const what = (where + (tie && !about.isBrief ? between + source : 0)) * size.where;
      const why = (tie ? whyWidth(tie, about, widthOf) : source) * size.why;
      return digits((panel) => {
        const words = panel - beside.words;
        const titleLines =
          panel < beside.narrow
            ? linesIn(title + beside.narrowTitle, words, size.title)
            : linesIn(title, panel - beside.title, size.title);
        return titleLines - 1 + linesIn(what, words, size.where) + linesIn(why, words, size.why);
      });
    };
  };
}

/** How many lines a sentence under the rows needs, likewise. */
export function footLines(text: string): string {
  return digits((panel) => linesIn(textWidth(text) * size.why, panel - beside.edges, size.why));
}

/** The lines of a row whose reason also names the account of the same person that it comes through. */
export function oneLineMore(lines: string | undefined): string | undefined {
  return lines?.replace(/./g, (digit) => Math.min(35, Number.parseInt(digit, 36) + 1).toString(36));
}

function linesIn(width: number, column: number, font: number): number {
  return linesOf(width / font, column / font);
}

function digits(linesAt: (panel: number) => number): string {
  return columnWidths.map((panel) => Math.min(35, linesAt(panel)).toString(36)).join('');
}

type Part = [key: string, words: () => string];

/** What stands under the title, or as long as it: the time in words changes as it comes nearer. Parts of the same key are
 * the same for all rows. */
function whereOf(listing: Listing, band: number, { unit, zone }: RowsFor): Part[] {
  const { start, status, venue, attendance, series } = listing;
  const isElsewhere = start.kind === 'instant' && (listing.timeZone ?? start.timeZone ?? zone) !== zone;
  const parts: (Part | false)[] = [
    start.kind === 'date' ? ['days', () => say('times_until', '00. Mmm. 00')] : ['hours', () => '00:00–00:00'],
    isElsewhere && ['zone', () => say('times_zone', 'New York', '00:00', 'New York')],
    status === 'moved' && ['moved', () => say('row_moved')],
    isSoldOut(listing) && ['sold out', () => say('row_soldOut')],
    venue?.name !== undefined && ['', () => venue.name?.slice(0, atMost) ?? ''],
    band >= 0 && [`band ${band}`, () => bandText(band, unit)],
    attendance === 'hybrid' && ['hybrid', () => say('row_hybrid')],
    series !== undefined && ['series', () => sayCount('row_later', 22)],
  ];
  return parts.filter((part) => part !== false);
}

function whyWidth(
  { role, certainty, evidence }: Tie,
  { isBrief = false }: RowsFor,
  widthOf: (key: string, words: () => string) => number,
): number {
  const { kind, subject, via } = evidence;
  const words = widthOf(`${role} ${certainty} ${kind} ${via?.how}`, () => {
    const sure = certaintyWords(certainty);
    const nobody = { kind, subject: '', ...(via ? { via: { ...via, name: '' } } : {}) };
    return `oo${roleWords(role, certainty)} · ${isBrief ? sure : say('why_sureBecause', sure, reasonWords(nobody))}`;
  });
  return isBrief ? words : words + textWidth(`${subject}${via?.name ?? ''}`.slice(0, atMost));
}
