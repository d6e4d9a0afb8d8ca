import { describe, expect, it } from 'vitest';
import { isQuarterOf } from '@/utils/matching/same-town';
import { foldName } from '@/utils/places/fold-name';
import { citiesWithQuarters, quartersOf } from '@/utils/places/quarters';
import { packagedGazetteer } from './packaged-gazetteer';

describe('quarters of cities', () => {
  it('all belong to a city of the list, so that none is looked up under a name nobody has', () => {
    const known = new Set(
      packagedGazetteer()
        .names.split('\n')
        .map((name) => foldName(name).trim()),
    );
    expect(citiesWithQuarters().filter((city) => !known.has(city))).toEqual([]);
  });

  it('are found under every name of the city, and no city is a quarter of itself', () => {
    expect(isQuarterOf('Kadıköy', 'İstanbul')).toBe(true);
    expect(isQuarterOf('Neukoelln', 'Berlin') || isQuarterOf('Neukölln', 'Berlin')).toBe(true);
    expect(isQuarterOf('Žižkov', 'Praha')).toBe(true);
    expect(isQuarterOf('Kadıköy', 'Ankara')).toBe(false);
    expect(citiesWithQuarters().filter((city) => quartersOf(city)?.has(city))).toEqual([]);
  });
});
