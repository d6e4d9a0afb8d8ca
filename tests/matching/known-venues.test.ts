import { expect, it } from 'vitest';
import { knownVenues, venueNamed } from '@/utils/matching/known-venues';
import { alone } from '@/utils/matching/merge-listings';
import { linz, someListing } from './some-listing';

const at = (name: string, latitude: number, precision: 'exact' | 'town' | 'source' = 'exact') =>
  alone(someListing({ id: `${name} ${latitude}`, venue: { name, point: { latitude, longitude: 14.29, precision } } }));

const venues = knownVenues(
  [
    at('Old Mill Theatre', 48.31),
    at('The Old Mill Theatre', 48.311),
    at('Velvet Forge', 48.3),
    at('Velvet Forge', 48.5),
    at('Town Hall', 48.31),
    at('Letterpress Barn', 48.31, 'town'),
    at('Harbour Library', 52.5),
  ],
  linz,
);

it('knows a house by its name, however it is written', () => {
  expect(venueNamed(venues, 'the Old Mill Theatre')).toEqual({ latitude: 48.31, longitude: 14.29 });
});

it.each([
  ['two houses of one name', 'Velvet Forge'],
  ['a name any town has', 'Town Hall'],
  ['one whose door nobody knows', 'Letterpress Barn'],
  ['one far from the reader', 'Harbour Library'],
  ['one that no listing names', 'Paper Moon'],
])('knows nothing of %s', (_, name) => {
  expect(venueNamed(venues, name)).toBeUndefined();
});
