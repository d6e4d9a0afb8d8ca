import { describe, expect, it } from 'vitest';
import { occasionOf } from '@/utils/matching/same-occasion';
import { areSame, listingOf, type Said } from './two-listings';

/* Signs beside the words of titles: pages, hosts, people, hours. What a visitor would lose: one evening in two rows, or two
 * in one. */

it('takes two tours of one length, half an hour apart, for two; doors and show are over together', () => {
  const at = (from: string, to: string) =>
    listingOf({ title: 'Tour', start: `2027-03-11T${from}`, end: `2027-03-11T${to}` });
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
      'the pages that a site has in two languages',
      {
        title: 'Ciorcal Comhrá – fáilte roimh chách',
        url: 'https://quill.example/ga/imeachtai/ciorcal',
        description: 'Cupán tae agus comhrá.',
      },
      {
        title: 'Irish Conversation Circle',
        url: 'https://quill.example/en/events/circle',
        description: 'A cup of tea and a chat.',
      },
    ],
    [
      'one entry of a shop, however its address is written',
      {
        title: 'TuKarhut – Porin Hauki',
        venue: { name: 'Kupittaan jäähalli', address: 'Tahkonkuja 5', locality: 'Turku' },
        url: 'https://tickets.example/fi/tapahtuma/tukarhut-porin-hauki-21774/',
      },
      {
        title: 'Turun Karhut vs Porin Hauki',
        venue: { name: 'Kupittaa Ice Hall', locality: 'Turku' },
        url: 'https://m.tickets.example/tapahtuma/21774',
      },
    ],
    [
      'whose evening it is, by the name of the site',
      { title: 'Moon harbour swim', url: 'https://saltyotters.example/swims/2026-09-26' },
      { title: 'Salty Otters: harvest moon swim' },
    ],
    [
      'what one calls it and the other tells in its text',
      {
        title: 'GryphonBuild 2027',
        start: '2027-03-11T18:00:00+01:00',
        end: '2027-03-13T15:00:00+01:00',
        description: '36-hour student hackathon.',
        organizers: [{ name: 'Linz Student Makers' }],
      },
      {
        title: 'GryphonBuild – student hackathon',
        start: '2027-03-11T17:00:00Z',
        venue: { locality: 'Linz' },
        organizers: [{ name: 'Linz Student Makers' }],
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
      'who was announced and who kindly stepped in, each by name',
      { title: 'Folk at the Cellar: Peggy Lorne', performers: [{ name: 'Peggy Lorne' }], url: tickets('9-march') },
      {
        title: 'Folk at the Cellar: The Redfern Sisters',
        performers: [{ name: 'The Redfern Sisters' }],
        url: tickets('9-march'),
        description: 'With Peggy Lorne unwell, Alys and Tamsin have kindly agreed to step in.',
      },
    ],
    [
      'one programme at two branches, which share its page',
      { title: 'Wriggle & Read', venue: { name: 'Linwood Library', locality: 'Linz' }, url: tickets('wriggle') },
      { title: 'Wriggle & Read', venue: { name: 'Papanui Library', locality: 'Linz' }, url: tickets('wriggle') },
    ],
    [
      'an evening that was put off within a house whose name the series bears, and another evening of it',
      {
        title: 'Ink Cellar Cinema',
        start: '2027-06-19T21:30:00+02:00',
        status: 'moved',
        description: 'The Black Sea. Moved from 5 June because of the rain.',
      },
      { title: 'Ink Cellar Cinema', start: '2027-06-12T21:30:00+02:00' },
    ],
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
