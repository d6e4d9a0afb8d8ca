import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AgendaContent, AgendaEvent } from '../../utils/agenda-content';
import type { GeoPoint } from '../../utils/place';
import { say, sayCount } from '../../utils/wording/say';
import { type Sight, zoomed, zoomFor } from './map-projection';
import { boxesOf, Pins } from './pins';
import { createPins, type PinsOfEvents } from './pins-at';
import { placeRingLabels, ringsInSight, zoomButtonsIn } from './ring-labels';
import { RingLabels, Rings } from './rings';
import { StreetTiles } from './street-tiles';
import { TownNames } from './town-names';
import { useFound } from './use-found';
import { useMapGestures } from './use-map-gestures';
import { useSelectedInSight } from './use-selected-in-sight';

export type MapProps = {
  content: AgendaContent;
  events: readonly AgendaEvent[];
  selected: string | undefined;
  onSelect(listingId: string | undefined): void;
};

/** Where it all is: distance rings around the user's place, towns from the packaged list, and pins. No request is made
 * unless the reader switches street tiles on. */
export function MapView({ content, events, selected, onSelect }: MapProps) {
  const frame = useRef<HTMLElement>(null);
  const [sight, setSight] = useState<Sight>();
  const [hasStreets, setStreets] = useState(false);
  const pins = usePins(events);
  const middle = useRef(content.home ?? events.find(({ point }) => point)?.point);
  const radiusKm = useRef(content.home?.radiusKm ?? 50);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      setSight((now) =>
        now ? { ...now, width, height } : firstSight(middle.current, radiusKm.current, width, height),
      );
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const found = useFound(pins, sight);
  const { rings, labels, taken } = useMemo(() => annotationsOf(content, found, sight), [content, found, sight]);
  const { pan, onKeyDown } = useMapGestures(frame, setSight);
  const chosen = useMemo(() => events.find(({ listingId }) => listingId === selected), [events, selected]);
  useSelectedInSight(chosen, sight !== undefined, setSight);
  const zoom = (steps: number) => setSight((now) => now && zoomed(now, steps, { x: now.width / 2, y: now.height / 2 }));
  return (
    <section class="map" aria-label={say('agenda_map')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its own keys move it; the pins' events are all in the list */}
      <section class="frame" ref={frame} aria-label={say('agenda_mapKeys')} tabIndex={0} onKeyDown={onKeyDown}>
        {sight && (
          <svg width={sight.width} height={sight.height} aria-hidden="true" {...pan}>
            {hasStreets && <StreetTiles sight={sight} />}
            {content.home && <Rings home={content.home} rings={rings} sight={sight} />}
            {!hasStreets && found && <TownNames sight={sight} taken={taken} />}
            <Pins
              found={found ?? []}
              sight={sight}
              selected={chosen}
              onSelect={onSelect}
              onOpen={(id, at) =>
                setSight(
                  zoomed({ ...sight, center: at }, pins.stepsInto(id, sight), {
                    x: sight.width / 2,
                    y: sight.height / 2,
                  }),
                )
              }
            />
            <RingLabels labels={labels} />
          </svg>
        )}
        <p class="zoom">
          <button type="button" aria-label={say('agenda_zoomIn')} onClick={() => zoom(1)}>
            +
          </button>
          <button type="button" aria-label={say('agenda_zoomOut')} onClick={() => zoom(-1)}>
            −
          </button>
        </p>
        {hasStreets && (
          <p class="attribution">
            <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
              © OpenStreetMap
            </a>
          </p>
        )}
      </section>
      <label class="check">
        <input type="checkbox" checked={hasStreets} onChange={(event) => setStreets(event.currentTarget.checked)} />
        <span>{say('agenda_streets')}</span>
      </label>
      {pins.nowhere > 0 && <p class="soft">{sayCount('agenda_unmapped', pins.nowhere)}</p>}
    </section>
  );
}

/** The rings with their labels, and what of the picture is no place for the name of a town. */
function annotationsOf(
  { home, unit }: AgendaContent,
  found: ReturnType<PinsOfEvents['inSight']> | undefined,
  sight: Sight | undefined,
) {
  if (!sight) return { rings: [], labels: [], taken: [] };
  const rings = home ? ringsInSight(home, unit, sight) : [];
  if (!found) return { rings, labels: [], taken: [] };
  const busy = [...boxesOf(found, sight), ...zoomButtonsIn(sight)];
  const labels = placeRingLabels(rings, busy, sight);
  return { rings, labels, taken: [...busy, ...labels.map(({ box }) => box)] };
}

/** How long keys typed one after the other may follow each other, in milliseconds. */
const typing = 150;

/** The pins of the events shown: put together apart from the list, which is drawn first, and not at every key. */
function usePins(events: readonly AgendaEvent[]): PinsOfEvents {
  const [pins, setPins] = useState(() => createPins(events));
  const drawn = useRef(events);
  useEffect(() => {
    if (drawn.current === events) return;
    const waiting = setTimeout(() => {
      drawn.current = events;
      setPins(createPins(events));
    }, typing);
    return () => clearTimeout(waiting);
  }, [events]);
  return pins;
}

function firstSight(center: GeoPoint | undefined, radiusKm: number, width: number, height: number): Sight | undefined {
  if (!center) return undefined;
  const { latitude, longitude } = center;
  return { center: { latitude, longitude }, zoom: zoomFor(radiusKm, center, Math.min(width, height)), width, height };
}
