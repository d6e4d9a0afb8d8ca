import { describe, expect, it } from 'vitest';
import type { Venue } from '@/utils/event-listing';
import { venuesAgree } from '@/utils/matching/same-venue';

const york = { locality: 'York', country: 'GB' };

/* What a visitor would lose: one house listed twice because two calendars write its name in two ways. */
describe('one house', () => {
  it.each<[string, Venue, Venue]>([
    ['in one line with its town', { name: 'The Bluebird, York' }, { name: 'Bluebird Bar, Quay Street' }],
    [
      'in one line with its street',
      { name: 'Ink Loft, 12 Quay Street, York' },
      { name: 'Ink Loft', address: 'Quay Street 12', ...york },
    ],
    [
      'with its town here and a corner of it there',
      { name: 'Quill Park, York' },
      { name: 'Quill Park, Mansion steps', address: 'Mansion Lane', ...york },
    ],
    ['cut to its first letters', { name: 'Kulturní dům Lipka, Brno' }, { name: 'KD Lipka', locality: 'Brno' }],
    ['shortened', { name: 'Gedung Seni Rupa', locality: 'Bogor' }, { name: 'Gd. Seni Rupa', locality: 'Bogor' }],
    [
      'with the number of a room before it',
      { name: '340 West Hall', ...york },
      { name: 'West Hall', address: '1085 South Avenue', ...york },
    ],
    [
      'by its postal name',
      { name: 'The Inkery', address: 'Unit 4, Old Tram Depot, Bath Road', ...york },
      { name: 'Old Tram Depot', address: 'Bath Rd', ...york },
    ],
    [
      'with the ordinal of a street said as a word',
      { name: 'Ninth Street Quill Room', ...york },
      { name: 'Quill Room (9th St)', ...york },
    ],
    [
      'whose village bears a saint’s name, as streets seem to',
      { name: 'Recreation Ground', address: 'Station Rd', locality: 'Oakley St Mary' },
      { name: 'The Rec, Oakley St Mary' },
    ],
    [
      'with the town in the name that the other has beside it',
      { name: 'Loop Theatre Shrewsbury' },
      { name: 'Theatre on the Loop', address: 'Quay Road', locality: 'Shrewsbury' },
    ],
    [
      'with its other name in brackets',
      { name: 'Heukdam Studio (흙담 공방)', locality: 'Seoul' },
      { name: '흙담 공방, 서울 마포구' },
    ],
    ['where two streets meet', { name: 'Corner of Quill & Rose Street', ...york }, { name: 'Rose St', ...york }],
  ])('%s', (_, a, b) => {
    expect(venuesAgree(a, b)).toBe('same');
    expect(venuesAgree(b, a)).toBe('same');
  });

  it('in two languages, its street as well, by the number that both give', () => {
    const a = { name: 'Casa della Cultura Talvera', address: 'Via Cassa 31', locality: 'Bolzano' };
    const b = { name: 'Kulturhaus Talfer', address: 'Sparkassenstraße 31', locality: 'Bozen' };
    expect(venuesAgree(a, b)).toBe('foreign');
    expect(venuesAgree({ ...a, address: 'Via Cassa 33' }, b)).toBe('other');
  });
});

describe('two places', () => {
  it.each<[string, Venue, Venue]>([
    ['two halls of one house', { name: 'Gasthof Linde, Saal' }, { name: 'Gasthof Linde, Nebenzimmer' }],
    [
      'churches of one saint, the town of the one in its own line',
      { name: 'St Mary’s Church Hall', locality: 'Bungay', region: 'Suffolk' },
      { name: 'St Mary’s Church, Wedmore, Somerset' },
    ],
    [
      'branches in two streets, one of them named after its town',
      { name: 'Quill & Bean – Makati', address: 'Arcade, Leviste St', locality: 'Makati' },
      { name: 'Quill & Bean – Maginhawa', address: '77 Maginhawa St', locality: 'Quezon City' },
    ],
    [
      'two floors of one house in Chinese',
      { name: '秦淮区文化馆 一楼小剧场', address: '长乐路226号', locality: '南京' },
      { name: '秦淮区文化馆 三楼多功能厅', address: '长乐路226号', locality: '南京' },
    ],
    [
      'two screens',
      { name: 'Electric Palace, Screen 1', address: 'Corn Street', locality: 'Melbridge' },
      { name: 'Electric Palace, Screen 3', address: 'Corn Street', locality: 'Melbridge' },
    ],
    ['two branches', { name: 'Quill Books Rosebank' }, { name: 'Quill Books Melville, 4th Avenue' }],
    ['two numbered halls in Arabic', { name: 'قاعة 1، مركز الفنون' }, { name: 'قاعة 4، مركز الفنون' }],
  ])('%s', (_, a, b) => {
    expect(venuesAgree(a, b)).toBe('other');
    expect(venuesAgree(b, a)).toBe('other');
  });
});

it('reads a town in another script by its sound, and in one script by its letters', () => {
  const at = (locality: string) => ({ name: 'Teatr', locality });
  expect(venuesAgree(at('Варшава'), at('Warszawa'))).toBe('same');
  expect(venuesAgree(at('Linz'), at('Lienz'))).toBe('other');
  expect(venuesAgree(at('KL'), at('Kuala Lumpur'))).toBe('same');
  expect(venuesAgree(at('부산'), at('부산시 수영구'))).toBe('same');
});
