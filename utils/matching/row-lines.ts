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

export type RowOf = {
  listing: Pick<EventListing, 'title' | 'start' | 'timeZone' | 'status' | 'venue' | 'attendance' | 'series' | 'price'>;
  band: number;
  unit: DistanceUnit;
  /** Reader's zone: where the venue's is another, its time is told in both. */
  zone: string;
  sourceName: string;
  /** In a narrow column, where the evidence is one click away. */
  isBrief?: boolean;
};

/** How many lines of text the row of an event will have under its first, with a tie or, without one, as merely near: one
 * digit for each of `columnWidths`, an estimate from the words alone. */
export function rowLines(row: RowOf): (tie?: Tie) => string {
  const title = textWidth(row.listing.title.slice(0, atMost)) * size.title;
  const where = textWidth(whereOf(row)) * size.where;
  const source = textWidth(`| ${say('row_from', row.sourceName)}`);
  return (tie) => {
    const what = where + (tie && !row.isBrief ? source * size.where : 0);
    const why = (tie ? textWidth(whyOf(tie, row.isBrief)) : source) * size.why;
    return digits((panel) => {
      const words = panel - beside.words;
      const titleLines =
        panel < beside.narrow
          ? linesIn(title + beside.narrowTitle, words, size.title)
          : linesIn(title, panel - beside.title, size.title);
      return titleLines - 1 + linesIn(what, words, size.where) + linesIn(why, words, size.why);
    });
  };
}

/** How many lines a sentence under the rows needs, likewise. */
export function footLines(text: string): string {
  return digits((panel) => linesIn(textWidth(text) * size.why, panel - beside.edges, size.why));
}

function linesIn(width: number, column: number, font: number): number {
  return linesOf(width / font, column / font);
}

function digits(linesAt: (panel: number) => number): string {
  return columnWidths.map((panel) => Math.min(35, linesAt(panel)).toString(36)).join('');
}

/** What stands under the title, or as long as it: the time in words changes as it comes nearer. */
function whereOf({ listing, band, unit, zone }: RowOf): string {
  const { start, status, venue, attendance, series } = listing;
  const isElsewhere = start.kind === 'instant' && (listing.timeZone ?? start.timeZone ?? zone) !== zone;
  const parts = [
    start.kind === 'date' ? say('times_until', '00. Mmm. 00') : '00:00–00:00',
    isElsewhere ? say('times_zone', 'New York', '00:00', 'New York') : '',
    status === 'moved' ? say('row_moved') : '',
    isSoldOut(listing) ? say('row_soldOut') : '',
    venue?.name?.slice(0, atMost) ?? '',
    bandText(band, unit),
    attendance === 'hybrid' ? say('row_hybrid') : '',
    series ? sayCount('row_later', 22) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function whyOf({ role, certainty, evidence }: Tie, isBrief = false): string {
  const sure = certaintyWords(certainty);
  const reason = isBrief ? sure : say('why_sureBecause', sure, reasonWords(evidence).slice(0, atMost));
  return `oo${roleWords(role, certainty)} · ${reason}`;
}
