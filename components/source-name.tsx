import type { ShownEvent } from '../utils/messages';
import { say } from '../utils/wording/say';
import { bounded } from './bounded-text';

/** Where an event was read, with its source's colour before the name, and never left behind at a line's end. */
export function SourceName({ event: { sourceName, sourceColour } }: { event: ShownEvent }) {
  const words = say('row_from', bounded(sourceName));
  if (!sourceColour) return <>{words}</>;
  return (
    <span class="colour" style={{ '--colour': sourceColour }}>
      {words}
    </span>
  );
}
