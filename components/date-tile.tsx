import type { When } from './when';

/** A leaf of a tear-off calendar. Heard as one phrase. */
export function DateTile({ when }: { when: When }) {
  return (
    <div class="tile" role="img" aria-label={when.spoken}>
      <span>{when.weekday}</span>
      <b>{when.day}</b>
      <span>{when.month}</span>
    </div>
  );
}
