import type { Certainty, Role } from './tie';

/**
 * What a chip draws, and nothing more: no title, evidence, coordinates or place of the user (DESIGN §5).
 * 1. `key`: `@handle` of this site's profile, or a canonical address without scheme (`luma.com/abc`,
 *    `pressnights.example/`) that is an event's page (`role` `posted`), or a known party's own page or site
 *    (`role` = that party's role), so that a link in a post or bio is recognised;
 * 2. role, 3. certainty;
 * 4. `start` at the venue: `2026-12-08T19:30` or, for whole days, `2026-12-08`;
 * 5. `end`: epoch seconds at which it is over and the page drops the entry;
 * 6. `band`: the distance as a band number (utils/places/distance.ts), or -1 when unknown;
 * 7. listing id;
 * 8. `lines`: how many lines of text the row of this event is likely to need under the first, a digit (base 36) for each of
 *    `columnWidths`, so that a panel keeps the right height free before anything is known of its words. Absent in what an
 *    earlier version stored.
 */
export type PageIndexEntry = readonly [
  key: string,
  role: Role,
  certainty: Certainty,
  start: string,
  end: number,
  band: number,
  listingId: string,
  lines?: string,
];

/** At most this many entries per site, soonest and surest first. */
export const pageIndexLimit = 20_000;

/** Widths of a panel, CSS pixels, widest first: each stands for the panels at least as wide, the last for all narrower ones. */
export const columnWidths = [560, 520, 480, 440, 400, 370, 350, 330, 310, 290, 270, 250, 230, 210] as const;

/** Rows shown on a profile panel before "all N": its height follows from the index alone. */
export const panelRows = 3;
