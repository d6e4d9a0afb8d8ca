import { expect, it } from 'vitest';
import { zoomed } from '@/entrypoints/agenda/map-projection';
import { createPins } from '@/entrypoints/agenda/pins-at';
import type { AgendaEvent } from '@/utils/agenda-content';
import { someAgendaEvent } from './some-agenda-event';

function at(listingId: string, latitude?: number, longitude?: number): AgendaEvent {
  const hasPoint = latitude !== undefined && longitude !== undefined;
  return someAgendaEvent(listingId, hasPoint ? { point: { latitude, longitude } } : {});
}

const sight = { center: { latitude: 40.22, longitude: -74 }, zoom: 11, width: 800, height: 600 };
const events = [at('a', 40.22, -74.001), at('b', 40.221, -74.002), at('far', 40.3, -74.2), at('nowhere')];

const countsIn = (pins: ReturnType<typeof createPins>, where: typeof sight) =>
  pins.inSight(where).map(({ properties }) => ('point_count' in properties ? properties.point_count : 1));

it('draws close pins as one with their number, each event once, and says what is on no map', () => {
  const pins = createPins(events);
  expect(countsIn(pins, sight).sort()).toEqual([1, 2]);
  expect(pins.nowhere).toBe(1);
});

it('looks into a cluster so far that its events come apart', () => {
  const pins = createPins(events);
  const cluster = pins.inSight(sight).find(({ properties }) => 'cluster' in properties);
  const id = cluster && 'cluster_id' in cluster.properties ? cluster.properties.cluster_id : -1;
  const [longitude = 0, latitude = 0] = cluster?.geometry.coordinates ?? [];
  const into = zoomed({ ...sight, center: { latitude, longitude } }, pins.stepsInto(id, sight), { x: 400, y: 300 });
  expect(into.zoom).toBeGreaterThan(sight.zoom + 1);
  expect(countsIn(pins, into)).toEqual([1, 1]);
});

it('looks closer even into a cluster whose events are at one door, and no further than the map goes', () => {
  const pins = createPins([at('a', 40.22, -74), at('b', 40.22, -74)]);
  const [cluster] = pins.inSight(sight);
  const id = cluster && 'cluster_id' in cluster.properties ? cluster.properties.cluster_id : -1;
  expect(pins.stepsInto(id, sight)).toBe(6);
});
