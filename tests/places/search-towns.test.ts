import { describe, expect, it } from 'vitest';
import { searchTowns } from '@/utils/places/search-towns';
import { packagedGazetteer } from './packaged-gazetteer';

const first = (query: string) => searchTowns(packagedGazetteer(), query)[0]?.label;
const labels = (query: string, limit = 8) =>
  searchTowns(packagedGazetteer(), query, { limit }).map(({ label }) => label);

describe('typing a home town', () => {
  it.each([
    ['brno', 'Brno, Czechia'],
    ['BRN', 'Brno, Czechia'],
    ['krakow', 'Kraków, Poland'],
    ['lodz', 'Łódź, Poland'],
    ['zur', 'Zürich, Switzerland'],
    ['San Fran', 'San Francisco, California, United States'],
    ['st louis', 'St. Louis, Missouri, United States'],
    ['saint louis', 'St. Louis, Missouri, United States'],
    ['washington', 'Washington, D.C., United States'],
    ['new york', 'New York City, New York, United States'],
    ['muenchen', 'Munich, Germany'],
  ])('finds %s as it is typed, with or without accents: %s', (query, label) => expect(first(query)).toBe(label));

  it.each([
    ['München', 'Munich'],
    ['münch', 'Munich'],
    ['cologne', 'Köln'],
    ['Wien', 'Vienna'],
    ['vienna', 'Vienna'],
    ['Praha', 'Prague'],
    ['Roma', 'Rome'],
    ['Plzeň', 'Pilsen'],
    ['den haag', 'The Hague'],
    ['kiev', 'Kyiv'],
    ['東京', 'Tokyo'],
    ['nyc', 'New York City'],
  ])('knows a town by its other name: %s is %s', (query, name) =>
    expect(searchTowns(packagedGazetteer(), query)[0]?.name).toBe(name),
  );

  it.each([
    ['Paris, TX', 'Paris, Texas, United States'],
    ['paris texas', 'Paris, Texas, United States'],
    ['paris tx', 'Paris, Texas, United States'],
    ['Paris, Te', 'Paris, Texas, United States'],
    ['paris', 'Paris, France'],
    ['paris, fr', 'Paris, France'],
    ['paris france', 'Paris, France'],
    ['London, Ontario', 'London, Ontario, Canada'],
    ['cambridge uk', 'Cambridge, United Kingdom'],
    ['Cambridge, Massachusetts, United States', 'Cambridge, Massachusetts, United States'],
    ['springfield, il', 'Springfield, Illinois, United States'],
  ])('tells namesakes apart by what follows the name: %s', (query, label) => expect(first(query)).toBe(label));

  it('shows namesakes with what tells them apart, each once', () => {
    const shown = labels('springfield');
    expect(shown.slice(0, 3)).toEqual([
      'Springfield, Missouri, United States',
      'Springfield, Massachusetts, United States',
      'Springfield, Illinois, United States',
    ]);
    expect(new Set(labels('san isidro', 10)).size).toBe(10);
  });

  it('finds what it offered when the offered words are typed back', () => {
    for (const query of ['san isidro', 'neustadt', 'jining', 'gorakhpur', 'victoria', 'richmond', 'santa cruz']) {
      for (const label of labels(query, 5)) expect(first(label)).toBe(label);
    }
  });

  it('prefers the namesake around the place the user has already named', () => {
    const boston = { latitude: 42.36, longitude: -71.06 };
    const [there] = searchTowns(packagedGazetteer(), 'cambridge', { near: boston });
    expect(there?.label).toBe('Cambridge, Massachusetts, United States');
    expect(first('cambridge')).toBe('Cambridge, United Kingdom');
  });

  it('has an answer for a village that is not in the list: the towns around its coordinates', () => {
    expect(first('49.2, 16.6')).toBe('Brno, Czechia');
    expect(first('40.3,-74.0')).toBe('Long Branch, New Jersey, United States');
    expect(first('33.87 S 151.21 E')).toContain('Sydney');
  });

  it('offers nothing for nonsense, and is not hurt by it', () => {
    for (const query of ['', '   ', ',', ',,,', 'qqqxyz', '999,999', '\n\n', 'a\nb', '('.repeat(5_000)]) {
      expect(labels(query)).toEqual([]);
    }
  });
});
