import type { ShownEvent } from '../utils/messages';
import { say } from '../utils/wording/say';
import { bounded } from './bounded-text';

/** Where an event was read, with its source's colour before the name. */
export function SourceName({ event: { sourceName, sourceColour } }: { event: ShownEvent }) {
  return (
    <>
      {sourceColour && <i class="colour" style={{ background: sourceColour }} aria-hidden="true" />}
      {say('row_from', bounded(sourceName))}
    </>
  );
}
