import type { GeoPoint } from '../../utils/place';

/** Web Mercator (EPSG:3857) as street tiles use it: a point of the world in CSS pixels at a zoom, from the top left. */
export type Pixel = { x: number; y: number };

/** What of the world is in sight. `zoom`: 0 = the whole world in one tile of 256 pixels; each step doubles. */
export type Sight = { center: GeoPoint; zoom: number; width: number; height: number };

export const tileSize = 256;
const earthRadiusKm = 6_371;
/** Mercator goes to infinity at the poles; maps end here. */
const northEnd = 85.0511;

export function project({ latitude, longitude }: GeoPoint, zoom: number): Pixel {
  const size = tileSize * 2 ** zoom;
  const sine = Math.sin((Math.max(-northEnd, Math.min(northEnd, latitude)) * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

export function unproject({ x, y }: Pixel, zoom: number): GeoPoint {
  const size = tileSize * 2 ** zoom;
  const n = Math.PI * (1 - (2 * y) / size);
  return { latitude: (Math.atan(Math.sinh(n)) * 180) / Math.PI, longitude: (x / size) * 360 - 180 };
}

/** A point as it stands in the picture, in CSS pixels from its top left. */
export function inSight(point: GeoPoint, sight: Sight): Pixel {
  const at = project(point, sight.zoom);
  const middle = project(sight.center, sight.zoom);
  return { x: at.x - middle.x + sight.width / 2, y: at.y - middle.y + sight.height / 2 };
}

/** The corners of the picture: west, south, east, north in degrees. */
export function boundsOf({ center, zoom, width, height }: Sight): [number, number, number, number] {
  const middle = project(center, zoom);
  const southWest = unproject({ x: middle.x - width / 2, y: middle.y + height / 2 }, zoom);
  const northEast = unproject({ x: middle.x + width / 2, y: middle.y - height / 2 }, zoom);
  return [southWest.longitude, southWest.latitude, northEast.longitude, northEast.latitude];
}

/** Moves the picture by so many pixels. */
export function moved(sight: Sight, by: Pixel): Sight {
  const middle = project(sight.center, sight.zoom);
  return { ...sight, center: unproject({ x: middle.x - by.x, y: middle.y - by.y }, sight.zoom) };
}

/** Zooms by steps, keeping what is under `at` where it is. */
export function zoomed(sight: Sight, steps: number, at: Pixel): Sight {
  const zoom = Math.max(2, Math.min(17, sight.zoom + steps));
  const offset = { x: at.x - sight.width / 2, y: at.y - sight.height / 2 };
  const middle = project(sight.center, sight.zoom);
  const under = unproject({ x: middle.x + offset.x, y: middle.y + offset.y }, sight.zoom);
  const there = project(under, zoom);
  return { ...sight, zoom, center: unproject({ x: there.x - offset.x, y: there.y - offset.y }, zoom) };
}

/** The zoom at which a circle of that radius fills most of the picture. */
export function zoomFor(radiusKm: number, { latitude }: GeoPoint, pixels: number): number {
  const kmPerPixel = (2 * Math.PI * earthRadiusKm * Math.cos((latitude * Math.PI) / 180)) / tileSize;
  const zoom = Math.log2((kmPerPixel * pixels) / (2.4 * radiusKm));
  return Math.max(2, Math.min(15, Math.floor(zoom * 2) / 2));
}

/** Points of a circle on the ground, for a ring that is true at any latitude. */
export function ring(center: GeoPoint, radiusKm: number, corners = 72): GeoPoint[] {
  const radians = Math.PI / 180;
  const angle = radiusKm / earthRadiusKm;
  const latitude = center.latitude * radians;
  return Array.from({ length: corners }, (_, index) => {
    const bearing = (index / corners) * 2 * Math.PI;
    const north = Math.asin(
      Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing),
    );
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
      Math.cos(angle) - Math.sin(latitude) * Math.sin(north),
    );
    return { latitude: north / radians, longitude: center.longitude + east / radians };
  });
}
