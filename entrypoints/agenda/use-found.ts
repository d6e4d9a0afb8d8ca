import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sight } from './map-projection';

/** The pins in sight; undefined until the first are put together, which is a task of its own after the map was drawn and
 * before they are: in one with either it would hold the page up. What is placed around the pins waits for them, as it would
 * have to move. */
export function useFound<Found>(pins: { inSight(sight: Sight): Found }, sight: Sight | undefined): Found | undefined {
  const [isReady, setReady] = useState(false);
  const latest = useRef(sight);
  latest.current = sight;
  const hasSight = sight !== undefined;
  useEffect(() => {
    if (!hasSight || isReady) return;
    let turn = setTimeout(() => {
      if (latest.current) pins.inSight(latest.current);
      turn = setTimeout(() => setReady(true));
    });
    return () => clearTimeout(turn);
  }, [pins, hasSight, isReady]);
  return useMemo(() => (sight && isReady ? pins.inSight(sight) : undefined), [pins, sight, isReady]);
}
