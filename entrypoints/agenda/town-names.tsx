import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Gazetteer } from '../../utils/places/gazetteer';
import { gazetteerInSteps } from './gazetteer-in-steps';
import type { Sight } from './map-projection';
import type { Box } from './ring-labels';
import { isStillAround, labelsIn, townsAround } from './town-labels';

/** Names of the towns in sight, the larger ones first, none upon another: enough to know where one is without a map of
 * streets, and nobody is asked for it. */
export function TownNames({ sight, taken }: { sight: Sight; taken: readonly Box[] }) {
  const gazetteer = useGazetteer();
  const towns = useTownsAround(sight, gazetteer);
  const labels = useMemo(
    () => (gazetteer ? labelsIn(sight, towns, gazetteer, taken) : []),
    [sight, towns, gazetteer, taken],
  );
  return (
    <g class="towns">
      {labels.map(({ name, x, y, size, isBefore }) => (
        <g key={`${name} ${Math.round(x)}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <circle r={size / 6} />
          <text x={(size / 3 + 1) * (isBefore ? -1 : 1)} dy="0.35em" font-size={size} class={isBefore ? 'before' : ''}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}

function useGazetteer(): Gazetteer | undefined {
  const [gazetteer, setGazetteer] = useState<Gazetteer>();
  useEffect(() => {
    const left = new AbortController();
    // A map without names is still a map.
    gazetteerInSteps(browser.runtime.getURL('/gazetteer.txt'), left.signal).then(setGazetteer, () => undefined);
    return () => left.abort();
  }, []);
  return gazetteer;
}

/** Looked for anew only after the map has moved by a good part of itself, and not at every frame of a pan. */
function useTownsAround(sight: Sight, gazetteer: Gazetteer | undefined): readonly number[] {
  const found = useRef<{ of: Gazetteer; around: Sight; towns: readonly number[] } | undefined>(undefined);
  if (!gazetteer) return [];
  const known = found.current;
  if (known?.of === gazetteer && isStillAround(known.around, sight)) return known.towns;
  const towns = townsAround(sight, gazetteer);
  found.current = { of: gazetteer, around: sight, towns };
  return towns;
}
