import { type Dispatch, type StateUpdater, useEffect, useRef } from 'preact/hooks';
import type { AgendaEvent } from '../../utils/agenda-content';
import { inSight, type Sight } from './map-projection';

/** How near the edge of the picture a pin may stand, in CSS pixels. */
const edge = 24;

/** Moves the map to the event that was selected in the list when it is out of sight; once for each selection, so that
 * neither a refresh nor the reader's own moving is fought. */
export function useSelectedInSight(
  selected: AgendaEvent | undefined,
  hasSight: boolean,
  setSight: Dispatch<StateUpdater<Sight | undefined>>,
): void {
  const brought = useRef<string | undefined>(undefined);
  useEffect(() => {
    const point = selected?.point;
    if (!hasSight || brought.current === selected?.listingId) return;
    brought.current = selected?.listingId;
    if (point) setSight((now) => now && (isSeen(inSight(point, now), now) ? now : { ...now, center: point }));
  }, [selected, hasSight, setSight]);
}

function isSeen({ x, y }: { x: number; y: number }, { width, height }: Sight): boolean {
  return x >= edge && y >= edge && x <= width - edge && y <= height - edge;
}
