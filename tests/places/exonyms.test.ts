import { describe, expect, it } from 'vitest';
import { exonyms } from '@/utils/places/exonyms';
import { countryOf } from '@/utils/places/gazetteer';
import { packagedGazetteer } from './packaged-gazetteer';

describe('other names of towns', () => {
  it('all lead to a town of the list, so that no one types a name into the void', () => {
    const gazetteer = packagedGazetteer();
    const known = new Set(gazetteer.names.split('\n').map((name, town) => `${countryOf(gazetteer, town)} ${name}`));
    expect(exonyms.filter(({ country, name }) => !known.has(`${country} ${name}`))).toEqual([]);
  });
});
