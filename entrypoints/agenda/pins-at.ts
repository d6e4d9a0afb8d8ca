import Supercluster from 'supercluster';
import type { AgendaEvent } from '../../utils/agenda-content';
import { boundsOf, project, type Sight } from './map-projection';

export type PinProperties = { listingId: string; title: string };
type Clusters = Supercluster<PinProperties>;

/** Zooms at which pins that are close are drawn as one. */
const clusterPixels = 44;
const mostClusteredZoom = 16;

/** The pins of these events at any zoom. Only the zooms one looks at are put together, each when it is first looked at:
 * all at once would hold the page up at every key of a search. */
export function createPins(events: readonly AgendaEvent[]) {
  const byZoom = new Map<number, Clusters>();
  const points = events.flatMap(({ point, listingId, title }) =>
    point
      ? [
          {
            type: 'Feature' as const,
            properties: { listingId, title },
            geometry: { type: 'Point' as const, coordinates: [point.longitude, point.latitude] },
          },
        ]
      : [],
  );
  const at = (zoom: number): { clusters: Clusters; level: number } => {
    const level = Math.min(mostClusteredZoom, Math.round(zoom));
    const clusters =
      byZoom.get(level) ??
      new Supercluster<PinProperties>({
        radius: clusterPixels,
        extent: 256,
        minZoom: level,
        maxZoom: level,
      }).load(points);
    byZoom.set(level, clusters);
    return { clusters, level };
  };
  return {
    /** How many events nobody could put on a map. */
    nowhere: events.length - points.length,
    inSight(sight: Sight) {
      const { clusters, level } = at(sight.zoom);
      return clusters.getClusters(boundsOf(sight), level);
    },
    /** How far to zoom so that a cluster's events fill most of the picture, and so come apart. */
    stepsInto(id: number, { zoom, width, height }: Sight): number {
      const { clusters } = at(zoom);
      const all = clusters.getLeaves(id, Number.POSITIVE_INFINITY).map(({ geometry }) => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return project({ latitude, longitude }, zoom);
      });
      const span = (values: number[]) =>
        values.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY) -
        values.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
      const wide = Math.max(span(all.map(({ x }) => x)), span(all.map(({ y }) => y)), 0.001);
      return Math.max(1, Math.min(Math.log2((Math.min(width, height) * 0.7) / wide), mostClusteredZoom + 1 - zoom));
    },
  };
}

export type PinsOfEvents = ReturnType<typeof createPins>;
