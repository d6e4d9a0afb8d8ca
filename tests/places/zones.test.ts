import { describe, expect, it } from 'vitest';
import { bandText, distanceBand, distanceKm } from '@/utils/places/distance';
import { timeZoneAt } from '@/utils/places/zones';

describe('the time zone of a place', () => {
  it.each([
    [49.2, 16.61, 'Europe/Prague'],
    [40.71, -74.01, 'America/New_York'],
    [-33.87, 151.21, 'Australia/Sydney'],
    [28.61, 77.21, 'Asia/Kolkata'],
  ])('is the one its people live in: %d, %d', (latitude, longitude, zone) =>
    expect(timeZoneAt({ latitude, longitude })).toBe(zone),
  );

  it('is unknown outside the globe', () => {
    expect(timeZoneAt({ latitude: 91, longitude: 0 })).toBeUndefined();
    expect(timeZoneAt({ latitude: Number.NaN, longitude: 0 })).toBeUndefined();
  });
});

describe('a distance', () => {
  const brno = { latitude: 49.2, longitude: 16.61 };
  it('is shown no finer than the coarse place allows', () => {
    const km = distanceKm(brno, { latitude: 50.08, longitude: 14.43 });
    expect(bandText(distanceBand(km, 'km'), 'km')).toBe('about 180 km');
    expect(bandText(distanceBand(km, 'mi'), 'mi')).toBe('about 110 mi');
    expect(bandText(distanceBand(distanceKm(brno, brno), 'km'), 'km')).toBe('under 2 km');
    expect(bandText(-1, 'km')).toBe('');
  });
  it('is right across the date line', () =>
    expect(distanceKm({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeLessThan(23));
});
