import type { ShownEvent } from '../messages';
import { plainName } from './plain-name';

/** A row with what decides whether another may be the same event although no rule said so. */
export type Near<Row extends ShownEvent> = { event: Row; at: number; town: string };

const hour = 3_600_000;
const most = 3;

/** Gives each row the others at its place within an hour, so that the user can say that they are one. At most three each;
 * only rows of one place are compared. `at`: epoch milliseconds. */
export function withMaybeSame<Row extends ShownEvent>(rows: readonly Near<Row>[]): Row[] {
  const placeOf = ({ event, town }: Near<Row>) => `${town} ${plainName(event.venueName)}`.trim();
  const byPlace = Map.groupBy(rows, placeOf);
  return rows.map((row) => {
    const place = placeOf(row);
    const others = (place === '' ? [] : (byPlace.get(place) ?? []))
      .filter((other) => other !== row && Math.abs(other.at - row.at) <= hour)
      .slice(0, most)
      .map(({ event: { listingId, title, sourceName } }) => ({ listingId, title, sourceName }));
    return others.length > 0 ? { ...row.event, maybeSame: others } : row.event;
  });
}
