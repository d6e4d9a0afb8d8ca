import { describe, expect, it } from 'vitest';
import type { Venue } from '@/utils/event-listing';
import { isSameEvent } from '@/utils/matching/same-event';
import { occasionOf } from '@/utils/matching/same-occasion';
import { venuesAgree } from '@/utils/matching/same-venue';
import { type LabelledListing, readListing } from './labelled-listing';

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
});

const start = '2027-03-11T19:30:00+01:00';
const venue = { name: 'Ink Cellar', address: 'Quay Street 4', locality: 'Linz', country: 'AT' };
type Said = Partial<LabelledListing> & { title: string };
const read = (each: Said) => readListing({ start, timeZone: 'Europe/Vienna', venue, ...each } as LabelledListing);

function areSame(a: Said, b: Said): boolean {
  const same = isSameEvent(read(a), read(b));
  expect(isSameEvent(read(b), read(a))).toBe(same);
  return same;
}

it('takes two tours of one length, half an hour apart, for two; doors and show are over together', () => {
  const at = (from: string, to: string) =>
    read({ title: 'Tour', start: `2027-03-11T${from}`, end: `2027-03-11T${to}` });
  expect(occasionOf(at('14:00:00', '15:00:00'), at('14:30:00', '15:30:00'))).toBe('other');
  expect(occasionOf(at('19:00:00', '22:00:00'), at('19:30:00', '22:00:00'))).toBe('near');
});

describe('merges', () => {
  it.each<[string, Said, Said]>([
    [
      'a page in its two languages',
      { title: '初めての朝', url: 'https://quill.example/zen/7' },
      { title: 'Morning for beginners', url: 'https://quill.example/zen/7?lang=en' },
    ],
    [
      'what one’s text links, whatever edition its own title counts',
      { title: 'May hack night: async without tears', url: 'https://meetup.com/quill/events/312044871/', venue: null },
      {
        title: 'Hack Night #41 – Async Without Tears',
        description: 'RSVP: https://meetup.com/quill/events/312044871/',
        url: 'https://quill.example/hack-night-41/',
      },
    ],
    [
      'who hosts it, as the other’s text says',
      { title: 'Große Kleidertauschparty', organizers: [{ name: 'Tauschrausch Linz' }] },
      {
        title: 'Kleidertausch',
        description: 'Von der Initiative Tauschrausch.',
        organizers: [{ name: 'Ink Cellar e.V.' }],
      },
    ],
    [
      'a speaker with and without the first name',
      { title: 'Lecture: Wandering villages (prof. Lieselot Vandergucht)' },
      { title: 'History Circle: L. Vandergucht on lost hamlets' },
    ],
    [
      'all who read, by their surnames',
      { title: 'Poems: Saarikangas & Vuorela', venue: { name: 'Café Quill', locality: 'Linz' } },
      {
        title: 'Evening on the shore: Helmi Saarikangas and Teppo Vuorela',
        performers: [{ name: 'Helmi Saarikangas' }, { name: 'Teppo Vuorela' }],
      },
    ],
    [
      'the support’s own entry',
      { title: 'Rana Lintang – Akar Tour' },
      { title: 'Kabut Pagi (pembuka konser Rana Lintang)' },
    ],
    [
      'one match, where its ground goes by two names',
      { title: 'HC Lions Quillford – TJ Slavoj Inkton', venue: { name: 'Winter Stadium' } },
      {
        title: 'Round 15: Lions Quillford vs. Slavoj Inkton',
        venue: { name: 'WA', address: 'Brook Lane 14', locality: 'Linz' },
      },
    ],
    [
      'a festival of some days in one town, its ground by two names',
      {
        title: 'Tiszavirág Népzenei Fesztivál',
        start: '2026-08-14',
        end: '2026-08-16',
        venue: { name: 'Tisza-parti szabadidőpark', address: 'Kossuth rakpart', locality: 'Csongrád' },
      },
      {
        title: 'Tiszavirág Folk Festival 2026',
        start: '2026-08-14T16:00',
        end: '2026-08-16T23:00',
        venue: { name: 'Tisza bank, Csongrád' },
      },
    ],
    [
      'what was moved out of a hall whose line gave the town as well',
      { title: 'Prairie Summit', venue: { name: 'St. Norbert Parish Hall, Linz' } },
      {
        title: 'Prairie Summit – NEW VENUE',
        status: 'moved',
        venue: { name: 'Creek Legion', address: '215 Country Lane', locality: 'Linz' },
        description: 'A burst pipe has closed St. Norbert Parish Hall.',
      },
    ],
    [
      'the site of the event itself, by its name',
      {
        title: 'PyPrairie',
        start: '2027-05-12',
        end: '2027-05-14',
        venue: { locality: 'Linz' },
        url: 'https://pyprairie.example/',
      },
      {
        title: 'PyPrairie 2027 – The conference of the plains',
        start: '2027-05-12T08:30:00',
        end: '2027-05-14T17:00:00',
        url: 'https://www.pyprairie.example',
      },
    ],
  ])('%s', (_, a, b) => {
    expect(areSame(a, b)).toBe(true);
  });
});

describe('keeps apart', () => {
  const tickets = (path: string) => `https://quill.example/${path}`;
  it.each<[string, Said, Said]>([
    [
      'the meetings of two clubs in one house',
      { title: 'Annual General Meeting', organizers: [{ name: 'Linz Allotment Society' }] },
      { title: 'Annual General Meeting', organizers: [{ name: 'Linz Camera Club' }] },
    ],
    [
      'two pages of one site, whatever the words of the second mean',
      { title: 'Đêm nhạc Gió Hồ', url: tickets('ve') },
      { title: 'Đêm nhạc Gió Hồ – Thuê tủ', url: tickets('gui-do') },
    ],
    [
      'the other night of a stand of which only one was moved',
      { title: 'Maple Riot', start: '2027-02-12T20:00:00', description: 'Night two of two.' },
      {
        title: 'Maple Riot',
        start: '2027-03-20T20:00:00',
        status: 'moved',
        description: 'Moved from Thursday, February 11. The Friday, February 12 show is not affected and goes ahead.',
      },
    ],
  ])('%s', (_, a, b) => {
    expect(areSame(a, b)).toBe(false);
  });

  it('but not the waiting list of the first', () => {
    expect(
      areSame({ title: 'Sourdough', url: tickets('sourdough') }, { title: 'WAITLIST – Sourdough', url: tickets('wl') }),
    ).toBe(true);
  });
});
