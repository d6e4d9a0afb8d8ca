import { expect, it } from 'vitest';
import {
  boundsOf,
  inSight,
  moved,
  project,
  ring,
  type Sight,
  unproject,
  zoomed,
  zoomFor,
} from '@/entrypoints/agenda/map-projection';
import { distanceKm } from '@/utils/places/distance';

const lisbon = { latitude: 38.72, longitude: -9.14 };
const sight: Sight = { center: lisbon, zoom: 11, width: 600, height: 400 };

it('comes back from the picture to the ground', () => {
  const there = unproject(project(lisbon, 11), 11);
  expect(there.latitude).toBeCloseTo(lisbon.latitude, 6);
  expect(there.longitude).toBeCloseTo(lisbon.longitude, 6);
});

it('draws the reader’s place in the middle, north up', () => {
  expect(inSight(lisbon, sight)).toEqual({ x: 300, y: 200 });
  expect(inSight({ ...lisbon, latitude: 38.8 }, sight).y).toBeLessThan(200);
  const [west, south, east, north] = boundsOf(sight);
  expect(west < lisbon.longitude && lisbon.longitude < east && south < lisbon.latitude && lisbon.latitude < north).toBe(
    true,
  );
});

it('keeps what is under the pointer there while zooming, and follows a drag', () => {
  const porto = { latitude: 38.9, longitude: -9.3 };
  const at = inSight(porto, sight);
  const closer = inSight(porto, zoomed(sight, 2, at));
  expect(closer.x).toBeCloseTo(at.x, 6);
  expect(closer.y).toBeCloseTo(at.y, 6);
  const dragged = inSight(porto, moved(sight, { x: 30, y: -10 }));
  expect([dragged.x - at.x, dragged.y - at.y].map(Math.round)).toEqual([30, -10]);
});

it.each([0, 38.72, 64.1])('draws a ring that is as far as it says at latitude %d', (latitude) => {
  const center = { latitude, longitude: 25 };
  for (const point of ring(center, 50)) expect(distanceKm(center, point)).toBeCloseTo(50, 3);
});

it('shows the whole radius at first', () => {
  const zoom = zoomFor(25, lisbon, 400);
  const shown = { ...sight, zoom };
  for (const point of ring(lisbon, 25)) {
    const { x, y } = inSight(point, shown);
    expect(x >= 0 && x <= 600 && y >= 0 && y <= 400).toBe(true);
  }
});
