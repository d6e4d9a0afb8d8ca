import { expect, it } from 'vitest';
import { areSame, type Said, venue } from './two-listings';

const hall = { name: 'Quill Hall', locality: 'York', country: 'GB' };
const same: [what: string, a: Said, b: Said][] = [
  [
    'a country under two names',
    { title: 'Quill Trio', venue: hall },
    { title: 'Quill Trio', venue: { ...hall, country: 'UK' } },
  ],
  [
    'a town with and without what kind of town it is',
    { title: '第42回 もくもく会', venue: { name: '雪虫', locality: '札幌' } },
    { title: '第42回 もくもく会', venue: { name: '雪虫', locality: '札幌市' } },
  ],
  [
    'a quarter by its number',
    { title: 'Quill Trio', venue: { ...venue, locality: 'Praha 4', country: 'CZ' } },
    { title: 'Quill Trio', venue: { ...venue, locality: 'Prague', country: 'CZ' } },
  ],
  [
    'doors here, the hour of the show there',
    { title: 'Compagnia Ombra: «Soglie di sabbia»', description: 'Apertura 19.30, inizio 20.15' },
    { title: 'Prosa invernale, Soglie di sabbia, prima', start: '2027-03-11T20:15:00+01:00' },
  ],
  ['Traditional and Simplified Chinese', { title: '龍門藝術節開幕' }, { title: '龙门艺术节开幕' }],
  ['two letters the wrong way round', { title: 'Marijke van der Stlep' }, { title: 'Marijke van der Stelp: lezing' }],
  [
    'a work that both name',
    { title: 'Compagnia Ombra: «Soglie di sabbia»' },
    { title: 'Prosa invernale, Soglie di sabbia, prima' },
  ],
  [
    'a title that says only whose evening it is',
    { title: 'Vale Mycology Society: Meetup', organizers: [{ name: 'Vale Mycology Society' }] },
    { title: 'False morels with Dana Ortwin', organizers: [{ name: 'Vale Mycology Society' }] },
  ],
  [
    'a stand-in whom both name',
    { title: 'Ngozi Bell (replacing Rowan Tate)', performers: [{ name: 'Ngozi Bell' }] },
    { title: 'Ngozi Bell', performers: [{ name: 'Ngozi Bell' }] },
  ],
  [
    'a title said twice, once in each language',
    { title: 'Dawn Owl Walk / Kënga e natës në pyll' },
    { title: 'Shëtitje me këngën e natës në pyll' },
  ],
  [
    'the kind of thing in two languages that are kin',
    { title: 'Fira de la Ceba Dolça' },
    { title: 'Feria de la Cebolla Dulce' },
  ],
  [
    'one kind of thing in one kind of house, in two scripts',
    { title: '国際凧まつり', venue: { name: '浜公園', locality: '浜坂', country: 'JP' } },
    { title: 'International Kite Festival', venue: { name: 'Hama Park', locality: 'Hamasaka', country: 'JP' } },
  ],
  [
    'the one market square of a town',
    { title: '12. Stadtlauf Rosental', venue: { name: 'Marktplatz', locality: 'Rosental' } },
    { title: 'Stadtlauf Rosental XII', venue: { name: 'Marktplatz', locality: 'Rosental' } },
  ],
  [
    'a quarter and its city',
    { title: 'El Emeği Pazarı', venue: { name: 'Yel Sanat', locality: 'Kadıköy' } },
    { title: 'El emeği pazarı', venue: { name: 'Yel Sanat Merkezi', locality: 'İstanbul' } },
  ],
  [
    'a town by the first letters of its name',
    { title: 'Nachtwächterrundgang', venue: { name: 'Treffpunkt: Rathausbrunnen', locality: 'Rosental o. d. T.' } },
    { title: 'Nachtwächter: Rundgang', venue: { name: 'Rathausbrunnen', locality: 'Rosental ob der Tauber' } },
  ],
  [
    'whole days written as hours, in a zone nobody names',
    { title: 'Kirchweih Auhof', start: '2027-07-10', end: '2027-07-12', timeZone: null },
    {
      title: 'Kirchweih Auhof',
      start: '2027-07-10T00:00:00+02:00',
      end: '2027-07-12T23:59:00+02:00',
      timeZone: null,
    },
  ],
  [
    'what it is called, told by the other’s text',
    { title: 'Freiluftkino: Die Farbe des Flusses (OmU)', venue: { ...venue, name: 'Kino am See', address: null } },
    {
      title: 'Colour of Water, open air',
      venue: { ...venue, name: 'Lakeside cinema', address: null },
      description: 'Original title: Die Farbe des Flusses.',
    },
  ],
  [
    'one entry of a site in two languages',
    { title: 'Opastus: Valon talvi', url: 'https://valo.example/fi/tapahtumat/7714', venue: null },
    { title: 'Tour: Winter of Light', url: 'https://valo.example/en/events/7714', venue: null },
  ],
  [
    'why it is off',
    { title: 'Orgelvesper mit Werken von Adlung', venue: { ...venue, name: 'Jakobikirche' } },
    { title: 'ENTFÄLLT wegen Krankheit!! Orgelvesper', venue: { ...venue, name: 'St. Jakobi' } },
  ],
  [
    'an evening elsewhere than said, the old house by its short name',
    { title: 'Swing Social', venue: { name: 'Elks Lodge Ballroom', locality: 'Linz' } },
    {
      title: 'Swing Social (venue change)',
      status: 'moved',
      venue: { name: 'Fellowship Hall', locality: 'Linz' },
      description: 'We are no longer at the Elks Lodge.',
    },
  ],
  [
    'the number of a series as a word',
    { title: '5. Sinfoniekonzert' },
    { title: 'Philharmonie Elstertal: Fünftes Sinfoniekonzert', organizers: [{ name: 'Philharmonie Elstertal' }] },
  ],
  [
    'what it is named after, in two languages, in a house named in two',
    { title: 'Lange Nacht der Uhren', venue: { name: 'Uhrenmuseum Sankt Veit', locality: 'Linz' } },
    { title: 'Long Night of Clocks', venue: { name: 'St. Veit Clock Museum', locality: 'Linz' } },
  ],
  [
    'an author in a bookshop, in two languages',
    { title: 'Spotkanie z autorką: Hanna Wilk', venue: { name: 'Księgarnia Pod Lipą', locality: 'Gdańsk' } },
    { title: 'Meet the author: Hanna Wilk', venue: { name: 'Pod Lipą bookshop', locality: 'Gdansk' } },
  ],
  [
    'a number of a series and a house in two scripts',
    { title: '尾道ポエトリーナイト 第九回', venue: { name: '喫茶ミナト', locality: '尾道市', country: 'JP' } },
    { title: 'Onomichi Poetry Night vol.9', venue: { name: 'Cafe Minato', locality: 'Onomichi', country: 'JP' } },
  ],
  [
    'a park with and without its town, written without a space',
    {
      title: '【中止】第3回 港町モルック大会',
      start: '2027-03-21',
      venue: { name: '港公園 芝生広場', locality: '臼杵市' },
    },
    { title: '第三回港町モルック大会', start: '2027-03-21T10:00', venue: { name: '臼杵港公園', locality: '臼杵市' } },
  ],
  [
    'a place that only says the town',
    { title: 'Town-Wide Yard Sale', start: '2027-05-15', venue: { name: 'Lanesboro', locality: 'Lanesboro' } },
    {
      title: 'Lanesboro Town-Wide Yard Sale',
      start: '2027-05-15T08:00',
      venue: { name: 'Downtown Lanesboro', address: 'Parkway Ave N', locality: 'Lanesboro' },
    },
  ],
  [
    'a hall whose number stands together and apart',
    { title: 'Tiefgang: Ilva Roon', venue: { name: 'Halle17', locality: 'Linz' } },
    { title: 'TIEFGANG w/ Ilva Roon', venue: { name: 'Halle 17', address: 'Seestr. 17', locality: 'Linz' } },
  ],
  ['a name in a script of India', { title: 'Kathak: Meher Joglekar' }, { title: 'मेहेर जोगळेकर: कथक' }],
  [
    'a class said to last one day',
    { title: 'Natural dyeing with woad, one-day class', end: '2027-03-12T03:00:00+01:00' },
    { title: 'Natural dyeing with woad' },
  ],
  ['two scripts at one door', { title: 'Чай и время' }, { title: 'Lauku dziesmas' }],
];

it.each(same)('shows one row for %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(true);
});

const apart: [what: string, a: Said, b: Said][] = [
  [
    'two halls of one house',
    { title: 'Silat', venue: { ...venue, name: 'Dewan Rukun, aula atas' } },
    { title: 'Silat', venue: { ...venue, name: 'Dewan Rukun, aula bawah' } },
  ],
  ['two numbers of a series, in digits of two scripts', { title: 'कवि सम्मेलन #४' }, { title: 'कवि सम्मेलन #5' }],
  ['two rooms that the titles name', { title: 'Room G5: Rust for all' }, { title: 'Room G2: Rust for all' }],
  [
    'an act called off and who plays instead',
    { title: 'Rasmus Holt', status: 'cancelled', performers: [{ name: 'Rasmus Holt' }] },
    { title: 'Siv Aune and Rasmus Holt', performers: [{ name: 'Siv Aune' }] },
  ],
  [
    'two clubs of one house',
    { title: 'Spieleabend', venue: { ...venue, name: 'Haus Auhof' }, organizers: [{ name: 'Schachclub Auhof' }] },
    { title: 'Spieleabend', venue: { ...venue, name: 'Haus Auhof' }, organizers: [{ name: 'Queer Linz Meetup' }] },
  ],
  [
    'houses of one name in two towns that both bear the town’s',
    { title: 'Ada Kern liest', venue: { name: 'Literaturhaus Hannover', locality: 'Hannover' } },
    { title: 'Ada Kern liest', venue: { name: 'Literaturhaus Rostock', locality: 'Rostock' } },
  ],
  [
    'who was announced and who steps in, at one address of the page',
    {
      title: 'Comedy Cellar: headliner Ada Kern',
      performers: [{ name: 'Ada Kern' }],
      url: 'https://cellar.example/19',
    },
    {
      title: 'Comedy Cellar: headliner Mia Ohm',
      performers: [{ name: 'Mia Ohm' }],
      url: 'https://cellar.example/19',
      description: 'Ada Kern is unable to appear; Mia Ohm steps in.',
    },
  ],
  [
    'two things in two languages, in two rooms',
    { title: 'Nacht der Eulen', venue: { ...venue, name: 'Quill Hall, room 2' } },
    { title: 'Night of owls', venue: { ...venue, name: 'Quill Hall, room 3' } },
  ],
  [
    'two beasts in two languages at one door',
    { title: 'Führung: Das Jahr der Biene', venue: { name: 'Kino', locality: 'Linz' } },
    { title: 'Concert: the year of the wolf', venue: { name: 'Cinema', locality: 'Linz' } },
  ],
  [
    'a festival and one of its stages, which title and place name',
    { title: 'Kesäkaiku 2027', venue: { name: 'Kaikupuisto', locality: 'Turku' } },
    { title: 'Kesäkaiku 2027: Nuorten lava', venue: { name: 'Kaikupuisto, Nuorten lava', locality: 'Turku' } },
  ],
  ['a festival and the bus to it', { title: 'Cosecha Sonora' }, { title: 'Cosecha Sonora - Bus ida y vuelta' }],
  ['a show and the lot before it', { title: 'Tractor Weekend' }, { title: 'PREMIUM LOT A - Tractor Weekend' }],
  ['the second and the third of a series', { title: 'Zweites Sinfoniekonzert' }, { title: '3. Sinfoniekonzert' }],
  [
    'half a title of two who do not come',
    { title: 'Sarah Lind / Jonas Kraft Duo' },
    { title: 'Mia Oehler solo (für das erkrankte Duo Lind/Kraft)' },
  ],
  [
    'branches at two doors of a street nobody shares',
    { title: 'Ceramics Taster', venue: { name: 'Turning Clay', address: '11 Argall Ave', locality: 'London' } },
    { title: 'Ceramics Taster', venue: { name: 'Turning Clay Hoxton', address: '361 Whiston Rd', locality: 'London' } },
  ],
  [
    'two pages of one site that each tell of their own',
    { title: 'Stadtführung', url: 'https://tours.example/show?id=1', description: 'Goethe und seine Gärten' },
    { title: 'Stadtführung', url: 'https://tours.example/show?id=2', description: 'Bauhaus für Kinder' },
  ],
];

it.each(apart)('never merges %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(false);
});
