import { expect, it } from 'vitest';
import { checkAddress } from '@/utils/refreshing/address-check';
import { maskAddress } from '@/utils/refreshing/mask-address';
import { spellingOf } from '@/utils/refreshing/same-source';
import { publicSources } from '@/utils/source-directory/build/public-sources';
import { parseDirectory, sourcesNear } from '@/utils/source-directory/directory';

const text = publicSources();
const directory = parseDirectory(text);
/** Kinds the directory may name; the source that reads a kind decides by the bytes all the same. */
const kinds = new Set(['icalendar', 'web-page', 'the-events-calendar', 'squarespace', 'gancio']);

it('holds hundreds of sources in many towns, and stays small', () => {
  expect(directory.length).toBeGreaterThan(900);
  expect(new Set(directory.map(({ place }) => place)).size).toBeGreaterThan(150);
  expect(text.length).toBeLessThan(120_000);
});

it('has only rows of the right shape: named, placed, public https, of a known kind, no personal mail address', () => {
  const wrong = directory.filter(({ name, kind, address, place, point }) => {
    const checked = checkAddress(address);
    const isPlaced = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 && point.latitude !== 0;
    const isNamed = name.trim() === name && name.length > 1 && name.length <= 70 && !/[<>]|&\w+;/.test(name);
    const isPersonal = /(?:@|%40)(?:gmail|yahoo|hotmail|outlook|icloud|aol)\./i.test(address);
    return (
      !(checked.ok && checked.url.href.startsWith('https://') && isPlaced && isNamed && place && kinds.has(kind)) ||
      isPersonal
    );
  });
  expect(wrong).toEqual([]);
});

it('names no source twice and nothing that looks like a secret key', () => {
  const spelled = directory.map(({ address }) => spellingOf(address));
  expect(spelled.filter((each, index) => spelled.indexOf(each) !== index)).toEqual([]);
  expect(directory.filter(({ address }) => /private-|[?&](key|token|sig|auth)=/i.test(address))).toEqual([]);
  expect(directory.map(({ address }) => maskAddress(address)).every((each) => each.length > 4)).toBe(true);
});

it('offers what is near, nearest first, and nothing from another continent', () => {
  const near = sourcesNear(directory, { latitude: 35.6, longitude: -82.55, radiusKm: 25 });
  expect(near.length).toBeGreaterThan(50);
  expect(near[0]?.place).toBe('Asheville');
  expect(near.every(({ place }) => place !== 'Toronto')).toBe(true);
  expect(sourcesNear(directory, { latitude: -60, longitude: -120, radiusKm: 25 })).toEqual([]);
});

it('ignores comments and empty lines', () => {
  expect(parseDirectory('# a\n\n= Town\t1\t2\nicalendar\tClub\tclub.example/a.ics\n')).toEqual([
    {
      name: 'Club',
      kind: 'icalendar',
      address: 'https://club.example/a.ics',
      place: 'Town',
      point: { latitude: 1, longitude: 2 },
    },
  ]);
});
