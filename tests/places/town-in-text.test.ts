import { describe, expect, it } from 'vitest';
import { type TownHints, townInText } from '@/utils/places/town-in-text';
import { packagedGazetteer } from './packaged-gazetteer';

const label = (text: string, hints?: TownHints) => townInText(packagedGazetteer(), text, hints)?.label;
const brno = { latitude: 49.2, longitude: 16.61 };
const durham = { latitude: 35.99, longitude: -78.9 };

describe('the town in a venue text', () => {
  it.each([
    [
      'The Barn, 12 Mill Road, Bainbridge Island, Washington 98110, United States',
      'Bainbridge Island, Washington, United States',
    ],
    ['Corner Café, 18 H Street, Petaluma CA 94952, US', 'Petaluma, California, United States'],
    ['Old Taphouse, Guild Close, Manchester M16 7BA UK', 'Manchester, United Kingdom'],
    ['Old Taphouse, Guild Close, Manchester M16 7BA', 'Manchester, United Kingdom'],
    ['Hall 3, 100 Queen St W, Toronto, ON M5H 2N2, Canada', 'Toronto, Ontario, Canada'],
    ['Science house, Dlouhá 554/12, 603 00 Brno, Česko', 'Brno, Czechia'],
    ['Werkhalle (Lange Straße 23, Berlin, BE, Germany)', 'Berlin, Germany'],
    ['Werkhalle, Lange Straße 23, 10115 Berlin', 'Berlin, Germany'],
    ['Zaal 2, Kade 5, 1012 AB Amsterdam', 'Amsterdam, Netherlands'],
    ['Sixth and Main Streets, Bloomington, Ind.', 'Bloomington, Indiana, United States'],
    ['Theatre, New York, NY', 'New York City, New York, United States'],
    ['Theatre, New York', 'New York City, New York, United States'],
    ['Festspielhaus, Salzburg', 'Salzburg, Austria'],
    ['Rotondes, Luxembourg', 'Luxembourg'],
    ['Club, Köln, Deutschland', 'Köln, Germany'],
    ['Gallery, Athens, GA', 'Athens, Georgia, United States'],
    ['Gallery, Tbilisi, Georgia', 'Tbilisi, Georgia'],
    ['Town Hall - 1 Plaza  Bloomfield NJ 07003', 'Bloomfield, New Jersey, United States'],
    ['Aula, Via Roma 1, 20126 Milano MI, Italia', 'Milan, Italy'],
    ['Taphouse Guildhall Cl Manchester M16 7BA', 'Manchester, United Kingdom'],
    ['5 Mill Ave. Santa Rosa, CA 95401', 'Santa Rosa, California, United States'],
    ['9 Church St, Montclair, NJ 07042, USA, back entrance', 'Montclair, New Jersey, United States'],
    ['Kino, Štefánikova 1, Praha 5, Česká republika', 'Prague, Czechia'],
    ['Bzenecká 23, Brno-Vinohrady', 'Brno, Czechia'],
    ['Officina, 10121 Torino (TO)', 'Turin, Italy'],
    ['Gade 1, 2200 København N, Danmark', 'Copenhagen, Denmark'],
    ['Ciudad de México', 'Mexico City, Mexico'],
    ['Forum, Frankfurt (Oder), Deutschland', 'Frankfurt (Oder), Germany'],
    ['Atlanta, 85 Peach St NE', 'Atlanta, Georgia, United States'],
    ['VEGA, Copenhagen', 'Copenhagen, Denmark'],
    ['NICE JAZZ, Nice, France', 'Nice, France'],
    ['Abbey Hall, Reading RG1 3BA', 'Reading, United Kingdom'],
  ])('is read from the end of the address: %s', (text, town) => expect(label(text)).toBe(town));

  it.each([
    ['Reading'],
    ['Nice'],
    ['Reading Room, Main Library'],
    ['Social Hall'],
    ['Room 309'],
    ['Stage'],
    ['Phoenix'],
    ['Of'],
    ['TBD'],
    ['NC'],
    ['12345 Houston'],
    ['https://example.org/paris'],
    ['Springfield, United States'],
    ['Hall, Nowheretown, Vermont'],
    ['Hotel Bristol, United Kingdom'],
    ['Forum, Frankfurt (Oder)'],
    ['Officina, Nowheretown, TO'],
    [''],
    [', ,, 99999'],
  ])('is none where the text leaves doubt, so that no event is put into a wrong town: %s', (text) =>
    expect(label(text)).toBeUndefined(),
  );

  it('is the one near the home of the feed when names are equal', () => {
    expect(label('Library, Main St, Durham', { near: durham })).toBe('Durham, North Carolina, United States');
    expect(label('Kino Palác Brno', { near: brno })).toBe('Brno, Czechia');
    expect(label('Kulturní dům, Tišnov', { near: brno })).toBe('Tišnov, Czechia');
    expect(label('Branch Library - 61 Alexander Rd. - Leicester', { near: durham })).toBeUndefined();
    expect(label('Arena, London', { near: brno })).toContain('United Kingdom');
  });

  it('is the one in the zone of the event when names are equal', () => {
    expect(label('Hall, Springfield, United States', { timeZone: 'America/Chicago' })).toBeUndefined();
    const timeZone = 'America/Los_Angeles';
    expect(label('306 Mill Ave, Santa Rosa', { timeZone })).toBe('Santa Rosa, California, United States');
    expect(label('Annex, Petaluma', { timeZone })).toBeUndefined();
    expect(label('9 Mill Ave, Petaluma', { timeZone })).toBe('Petaluma, California, United States');
    expect(label('Hall, Portland, United States', { timeZone: 'America/New_York' })).toBe(
      'Portland, Maine, United States',
    );
  });

  it('costs little however hostile the text is', () => {
    for (const text of ['a, '.repeat(100_000), '1'.repeat(100_000), ' '.repeat(100_000), 'A '.repeat(50_000)]) {
      expect(label(text, { near: brno })).toBeUndefined();
    }
  });
});
