import type Supercluster from 'supercluster';
import type { AgendaEvent } from '../../utils/agenda-content';
import type { GeoPoint } from '../../utils/place';
import { inSight, type Sight } from './map-projection';
import type { Box } from './ring-labels';

type Found = ReturnType<Supercluster<{ listingId: string; title: string }>['getClusters']>;

export type PinsProps = {
  found: Found;
  sight: Sight;
  selected: AgendaEvent | undefined;
  onSelect(listingId: string): void;
  /** A cluster was pressed: look closer at it. */
  onOpen(clusterId: number, at: GeoPoint): void;
};

/** A cluster reaches about so far around its middle, in CSS pixels. */
const clusterReach = 60;

/** The cluster the selected event lies in, where it has no pin of its own. */
function holderOf(found: Found, selected: AgendaEvent | undefined, sight: Sight): number | undefined {
  if (!selected?.point) return undefined;
  const { x, y } = inSight(selected.point, sight);
  let nearest: { id: number; away: number } | undefined;
  for (const { geometry, properties } of found) {
    if (!('cluster' in properties && properties.cluster)) {
      if (properties.listingId === selected.listingId) return undefined;
      continue;
    }
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const at = inSight({ latitude, longitude }, sight);
    const away = Math.hypot(at.x - x, at.y - y);
    if (away < (nearest?.away ?? clusterReach)) nearest = { id: properties.cluster_id, away };
  }
  return nearest?.id;
}

function radiusOf(count: number): number {
  return 12 + Math.min(10, Math.log2(count) * 2);
}

/** What of the picture the pins take. */
export function boxesOf(found: Found, sight: Sight): Box[] {
  return found.map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = inSight({ latitude, longitude }, sight);
    if (!('cluster' in properties && properties.cluster))
      return { left: x - 9, right: x + 9, top: y - 24, bottom: y + 1 };
    const radius = radiusOf(properties.point_count) + 1;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}

/** One pin for an event, one with a number for several that stand close. Whoever does not see them has the list. */
export function Pins({ found, sight, selected, onSelect, onOpen }: PinsProps) {
  const holder = holderOf(found, selected, sight);
  return (
    <>
      {found.map(({ geometry, properties }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const { x, y } = inSight({ latitude, longitude }, sight);
        const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
        if ('cluster' in properties && properties.cluster) {
          const { cluster_id: id, point_count: count } = properties;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the map is hidden from whoever uses no pointer; the list says all of it
            <g
              key={`c${id}`}
              class={id === holder ? 'pin cluster selected' : 'pin cluster'}
              transform={place}
              onClick={() => onOpen(id, { latitude, longitude })}
            >
              <circle r={radiusOf(count)} />
              <text dy="0.35em">{properties.point_count_abbreviated}</text>
            </g>
          );
        }
        const { listingId, title } = properties as { listingId: string; title: string };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <g
            key={listingId}
            class={listingId === selected?.listingId ? 'pin selected' : 'pin'}
            transform={place}
            onClick={() => onSelect(listingId)}
          >
            <title>{title}</title>
            <path d="M0 0C-3-6-8-9-8-15a8 8 0 0 1 16 0c0 6-5 9-8 15Z" />
            <circle cy="-15" r="3" />
          </g>
        );
      })}
    </>
  );
}
