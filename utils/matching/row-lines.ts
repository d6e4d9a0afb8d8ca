import { columnWidths } from '../page-index';
import type { Tie } from '../tie';
import { say } from '../wording/say';
import { linesOf, type Pieces, piecesOf, textWidth } from '../wording/text-width';
import { atMost, partsUnderTitle, type RowListing, type RowsFor, whyWords } from './row-words';
import { roleWords } from './why';

/** Beside the words of a row stand its tile, the gaps and the panel's own edges; beside the title, two buttons as well
 * (one of them as wide as its label), which in a narrow panel only its first line gives way to. CSS pixels, as row-style.ts
 * and panel-style.ts have them. */
const beside = { edges: 34, words: 90, buttons: 76, narrowButtons: 68, narrow: 480 };
/** Sizes of type, CSS pixels; bold letters are a little wider. */
const size = { title: 15 * 1.06, where: 14, why: 13, button: 13 * 1.06, bold: 1.06 };
/** Fonts differ, and who reckons too narrow a line keeps room that nobody misses. */
const trust = 0.985;
/** What joins two facts, in em: a dot that stays with what is before it, and a space. */
const dot = { width: 0.57, space: 0.32 };
/** The mark before a source or a role, in em. */
const mark = 1;

export type RowOf = { listing: RowListing; band: number; sourceName: string };

/**
 * Tells how many lines of text the row of an event will have under its first, with a tie or, without one, as merely near:
 * one digit for each of `columnWidths`, an estimate from the words alone. What rows share is reckoned once.
 */
export function createRowLines(about: RowsFor): (row: RowOf) => (tie?: Tie) => string {
  const known = new Map<string, Pieces>();
  const buttons = beside.buttons + textWidth(say('row_isGoing')) * size.button;
  const piecesFor = (key: string, words: () => string) => {
    const pieces = known.get(key) ?? piecesOf(words());
    if (key !== '') known.set(key, pieces);
    return pieces;
  };
  return ({ listing, band, sourceName }) => {
    const parts = partsUnderTitle(listing, band, about).map(([key, words]) => piecesFor(key, words));
    const source = [mark, 0, ...piecesFor(`source ${sourceName}`, () => say('row_from', sourceName.slice(0, atMost)))];
    const title = titleLines(piecesOf(listing.title.slice(0, atMost)), buttons);
    return (tie) => {
      const where = joined(tie && !about.isBrief ? [...parts, source] : parts);
      const why = tie ? whyOf(tie, about.isBrief ?? false, piecesFor) : source;
      return digits((panel, at) => {
        const words = (panel - beside.words) * trust;
        return (
          (title[at] ?? 1) - 1 + linesOf(where, words, { size: size.where }) + linesOf(why, words, { size: size.why })
        );
      });
    };
  };
}

/** How many lines a sentence under the rows needs, likewise. */
export function footLines(text: string): string {
  const pieces = piecesOf(text);
  return digits((panel) => linesOf(pieces, (panel - beside.edges) * trust, { size: size.why }));
}

/** The lines of a row whose reason also names the account of the same person that it comes through. */
export function oneLineMore(lines: string | undefined): string | undefined {
  return lines?.replace(/./g, (digit) => Math.min(35, Number.parseInt(digit, 36) + 1).toString(36));
}

function titleLines(title: Pieces, buttons: number): number[] {
  return columnWidths.map((panel) => {
    const isNarrow = panel < beside.narrow;
    const column = (panel - beside.words - (isNarrow ? 0 : buttons)) * trust;
    return linesOf(title, column, { size: size.title, first: isNarrow ? beside.narrowButtons : 0 });
  });
}

function whyOf(tie: Tie, isBrief: boolean, piecesFor: (key: string, words: () => string) => Pieces): Pieces {
  const { role, certainty, evidence } = tie;
  const bold = piecesFor(`role ${role} ${certainty}`, () => roleWords(role, certainty)).map((em) => em * size.bold);
  const key = `${certainty} ${evidence.kind} ${evidence.subject} ${evidence.via?.name}`;
  return joined([[mark, 0, ...bold], piecesFor(isBrief ? certainty : key, () => whyWords(tie, isBrief))]);
}

/** Facts in one sentence, a dot after each but the last. */
function joined(parts: readonly Pieces[]): Pieces {
  return parts.flatMap((part, index) =>
    index === parts.length - 1 ? part : [...part.slice(0, -2), (part[part.length - 2] ?? 0) + dot.width, dot.space],
  );
}

function digits(linesAt: (panel: number, at: number) => number): string {
  return columnWidths.map((panel, at) => Math.min(35, linesAt(panel, at)).toString(36)).join('');
}
