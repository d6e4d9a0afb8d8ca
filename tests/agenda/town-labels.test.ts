import { expect, it } from 'vitest';
import type { Sight } from '@/entrypoints/agenda/map-projection';
import { overlap } from '@/entrypoints/agenda/ring-labels';
import { isStillAround, labelsIn, townsAround } from '@/entrypoints/agenda/town-labels';
import { packagedGazetteer } from '../places/packaged-gazetteer';

const gazetteer = packagedGazetteer();
const sight: Sight = { center: { latitude: 40.22, longitude: -74 }, zoom: 9, width: 800, height: 600 };

it('names the largest towns first, in larger letters than small ones', () => {
  const towns = townsAround(sight, gazetteer);
  const people = towns.map((town) => gazetteer.populations[town] ?? 0);
  expect(people).toEqual([...people].sort((a, b) => b - a));
  const labels = labelsIn(sight, towns, gazetteer, []);
  expect(labels[0]).toMatchObject({ name: 'New York City', size: 14 });
  expect(labels.some(({ size }) => size < 14)).toBe(true);
});

it('looks at few towns however wide the map is: only large ones then', () => {
  const far = townsAround({ ...sight, zoom: 7 }, gazetteer);
  expect(far.every((town) => (gazetteer.populations[town] ?? 0) >= 80_000)).toBe(true);
  for (let zoom = 2; zoom <= 14; zoom++) {
    expect(townsAround({ ...sight, zoom }, gazetteer).length).toBeLessThanOrEqual(800);
  }
});

it('puts no name upon another or upon what is taken, and few in all', () => {
  const taken = { left: 300, right: 500, top: 200, bottom: 400 };
  const labels = labelsIn(sight, townsAround(sight, gazetteer), gazetteer, [taken]);
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.length).toBeLessThanOrEqual(40);
  const boxes = [taken, ...labels.map(({ box }) => box)];
  const upon = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b) > 0));
  expect(upon).toEqual([]);
});

it('looks anew after a good part of the picture only', () => {
  const at = (latitude: number) => ({ ...sight, center: { latitude, longitude: -74 } });
  expect(isStillAround(sight, at(40.3))).toBe(true);
  expect(isStillAround(sight, at(41))).toBe(false);
  expect(isStillAround(sight, { ...sight, zoom: 10 })).toBe(false);
});
