import { expect, it } from 'vitest';
import { geohashOf } from '@/utils/places/geohash';

it('writes points as everybody does', () => {
  // The example of the encoding's author, and the corners of the world.
  expect(geohashOf({ latitude: 57.64911, longitude: 10.40744 }, 11)).toBe('u4pruydqqvj');
  expect(geohashOf({ latitude: -90, longitude: -180 }, 5)).toBe('00000');
  expect(geohashOf({ latitude: 90, longitude: 180 }, 5)).toBe('zzzzz');
  expect(geohashOf({ latitude: 42.605, longitude: -5.603 }, 5)).toBe('ezs42');
});
