import { expect, it } from 'vitest';
import type { Sight } from '@/entrypoints/agenda/map-projection';
import { type Box, overlap, placeRingLabels, ringsInSight } from '@/entrypoints/agenda/ring-labels';

const home = { name: 'Asbury Park', latitude: 40.22, longitude: -74.01, radiusKm: 25, timeZone: 'America/New_York' };
const sight: Sight = { center: home, zoom: 9.5, width: 640, height: 520 };
const rings = ringsInSight(home, 'km', sight);

const pinAt = (x: number, y: number): Box => ({ left: x - 9, right: x + 9, top: y - 24, bottom: y + 1 });
const north = (index: number) => rings[index]?.points[0] ?? { x: 0, y: 0 };

it('writes the reach and the distances within it on their rings, northmost', () => {
  expect(rings.map(({ text, isReach }) => [text, isReach])).toEqual([
    ['2 km', false],
    ['5 km', false],
    ['10 km', false],
    ['25 km', true],
  ]);
  const labels = placeRingLabels(rings, [], sight);
  // Two kilometres are too small a circle to write on at this zoom.
  expect(labels.map(({ text }) => text)).toEqual(['5 km', '10 km', '25 km']);
  expect(labels[2]).toMatchObject({ x: north(3).x, y: north(3).y });
});

it('goes round a pin that stands in the way, and stays on its ring', () => {
  const pins = rings.map((_, index) => pinAt(north(index).x, north(index).y + 10));
  const labels = placeRingLabels(rings, pins, sight);
  expect(labels).toHaveLength(3);
  for (const label of labels) {
    expect(pins.filter((pin) => overlap(pin, label.box) > 0)).toEqual([]);
    const ring = rings.find(({ text }) => text === label.text);
    expect(ring?.points).toContainEqual({ x: label.x, y: label.y });
  }
});

it('lies upon no other label and over no edge, however the picture is cut', () => {
  for (const width of [240, 320, 640, 1_000]) {
    for (const zoom of [7, 8.5, 9.5, 11, 12.5]) {
      const cut = { ...sight, width, zoom };
      const labels = placeRingLabels(ringsInSight(home, 'mi', cut), [], cut);
      for (const [index, { box }] of labels.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(labels.slice(index + 1).filter((other) => overlap(box, other.box) > 0)).toEqual([]);
      }
    }
  }
});

it('is where least is hidden when everything is full', () => {
  const everywhere = Array.from({ length: 400 }, (_, index) =>
    pinAt((index % 20) * 32, Math.floor(index / 20) * 26 + 24),
  );
  expect(placeRingLabels(rings, everywhere, sight).map(({ text }) => text)).toEqual(['5 km', '10 km', '25 km']);
});
