import { expect, it } from 'vitest';
import { besideWords } from '@/utils/matching/beside-words';
import { partsOf, replaced } from '@/utils/matching/event-parts';
import { withMeanings } from '@/utils/matching/event-words';
import { pieceWords, showingWords } from '@/utils/matching/piece-words';
import { replacementWords } from '@/utils/matching/replacement-words';
import { romanize } from '@/utils/matching/romanize';
import { readWordTable } from '@/utils/reading/word-tables';
import { areSame, type Said } from './two-listings';

/* Words of many languages that make a listing a part of another, something beside it, or the same with a note on it. */

const same: [what: string, a: Said, b: Said][] = [
  [
    'a market moved, its old ground named in a script without spaces',
    { title: '南埕市集', venue: { name: '水埕草坪', locality: '台南市' } },
    {
      title: '【場地異動】南埕市集',
      status: 'moved',
      venue: { name: '鹽倉庫', locality: '台南市' },
      description: '因大雨由水埕草坪改至鹽倉庫。',
    },
  ],
  [
    'the old date in Turkish, moved in words only',
    { title: 'Koro akşamı: Cırcır', start: '2027-10-11T19:00:00+02:00' },
    {
      title: 'Koro akşamı: Cırcır (YENİ TARİH)',
      start: '2027-11-08T19:00:00+01:00',
      description: '11 Ekim yerine 8 Kasım.',
    },
  ],
  [
    'a waiting list in Norwegian',
    { title: 'Strikkekveld: votter fra Selbu' },
    { title: 'VENTELISTE – Strikkekveld Selbuvotter' },
  ],
  [
    'one put off to another season',
    { title: 'Cimbálovka Rosa – jarní koncert' },
    { title: 'PŘELOŽENO NA PODZIM: CM Rosa, jarní koncert', status: 'postponed' },
  ],
  [
    'a family workshop in Czech and English',
    { title: 'Tvořivá dílna pro rodiny: Zimní linoryt' },
    { title: 'Family Creative Workshop: Winter Linocut' },
  ],
  [
    'a swap market in Basque and Spanish',
    { title: 'Udazkeneko truke azoka' },
    { title: 'Mercadillo de trueque de otoño' },
  ],
  [
    'a parade and its clock in Welsh and English',
    { title: 'Gorymdaith Gŵyl Dewi', venue: { name: 'Cloc y Dref' } },
    { title: "St David's Day Parade", venue: { name: 'Town Clock' } },
  ],
  [
    'a night in an old fort in Swahili and English',
    { title: 'Usiku wa Taarab Ngome Kongwe', venue: { name: 'Ngome Kongwe' } },
    { title: 'Taarab Night at the Old Fort', venue: { name: 'Old Fort' } },
  ],
  [
    'a choir in the castle in Lithuanian and Polish',
    { title: 'Rudens chorų koncertas pilyje' },
    { title: 'Jesienny koncert chórów na zamku' },
  ],
];

it.each(same)('shows one row for %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(true);
});

const festival = { start: '2027-07-16', end: '2027-07-18' };
const apart: [what: string, a: Said, b: Said][] = [
  ['lockers in Vietnamese', { title: 'Đêm nhạc Gió Hồ' }, { title: 'Đêm nhạc Gió Hồ – Thuê tủ khóa gửi đồ' }],
  ['a box for hire in Hungarian', { title: 'Hullám – Bikák' }, { title: 'Páholybérlés: Hullám – Bikák' }],
  ['a tent pitch in Icelandic', { title: 'Þjóðhátíð', ...festival }, { title: 'Þjóðhátíð: tjaldsvæði', ...festival }],
  ['a place to park in Korean', { title: '가을 음악제' }, { title: '가을 음악제 주차권' }],
  ['a shuttle in Arabic', { title: 'مهرجان النخيل' }, { title: 'مهرجان النخيل – خدمة النقل من المحطة' }],
  [
    'a dinner in Estonian',
    { title: 'Avatud Linn', ...festival },
    { title: 'Avatud Linn: pidulik õhtusöök', ...festival },
  ],
  ['early entry in Turkish', { title: 'Cırcır Dörtlüsü' }, { title: 'Cırcır Dörtlüsü – ERKEN GİRİŞ' }],
  ['the talk before it in Norwegian', { title: 'Requiem' }, { title: 'Konsertintroduksjon: Requiem' }],
  ['a party behind it in Finnish', { title: 'Kesäkaiku' }, { title: 'Kesäkaiku: jälkibileet' }],
  ['its stream in Thai', { title: 'คืนกวีนิพนธ์' }, { title: 'คืนกวีนิพนธ์ (ถ่ายทอดสด)' }],
  ['a voucher in Hebrew', { title: 'ערב שירה' }, { title: 'שובר מתנה: ערב שירה' }],
  [
    'an opening and the exhibition, in Danish',
    { title: 'Line Toft: Støv og lys', ...festival },
    { title: 'Fernisering: Line Toft, Støv og lys', start: '2027-07-16T16:00:00+02:00' },
  ],
  [
    'a stage and the festival, in Catalan',
    { title: 'Festival Riu Amunt', ...festival, venue: { name: 'Parc de la Riba' } },
    { title: 'Festival Riu Amunt – Escenari Lliri', ...festival, venue: { name: 'Escenari Lliri, Parc de la Riba' } },
  ],
  [
    'a workshop at a conference, in Lithuanian',
    { title: 'Atviras miestas 2027', ...festival },
    { title: 'Atviras miestas 2027: dirbtuvės', ...festival },
  ],
  [
    'a ticket for one day, in Swedish',
    { title: 'Sommarvisor i Ekenäs', ...festival },
    { title: 'Sommarvisor i Ekenäs – endagsbiljett', ...festival },
  ],
  [
    'two showings of one day, in Hebrew',
    { title: 'נועם – מופע ראשון' },
    { title: 'נועם – מופע שני', start: '2027-03-11T19:35:00+01:00' },
  ],
  ['two classes, in Turkish', { title: 'Linogravür: başlangıç seviyesi' }, { title: 'Linogravür: ileri seviye' }],
  [
    'who was announced and who plays in her place, in Greek',
    { title: 'Νεφέλη Σταυρινού', performers: [{ name: 'Νεφέλη Σταυρινού' }], organizers: [{ name: 'Υπόστεγο' }] },
    {
      title: 'Κωστής Αρβανίτης τρίο',
      performers: [{ name: 'Κωστής Αρβανίτης' }],
      organizers: [{ name: 'Υπόστεγο' }],
      description: 'Στη θέση της Νεφέλης Σταυρινού, που ασθένησε.',
    },
  ],
];

it.each(apart)('never merges %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(false);
});

const otherThings: [what: string, a: Said, b: Said][] = [
  ['a guided walk and a dance in Estonian', { title: 'Perepäev: matk' }, { title: 'Perepäev: tantsuõhtu' }],
];

it.each(otherThings)('does not take for one: %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(false);
});

it('has no kind of event for a word that means something else in another language', () => {
  for (const word of 'tag rat mela amar menu born price sale mad este misto vers pere kale pils town'.split(' '))
    expect(withMeanings([word]), word).toEqual([word === 'town' ? '#city' : word === 'mela' ? '#apple' : word]);
});

it('finds every word of its tables where it stands by itself', () => {
  for (const [meaning, words] of readWordTable(besideWords))
    for (const { word } of words) expect([...partsOf(`Abc: ${bare(word)}`).beside], word).toContain(meaning);
  for (const [meaning, words] of readWordTable(pieceWords))
    for (const { word } of words) expect([...partsOf(`Abc: ${bare(word)}`).piece], word).toContain(meaning);
  for (const [meaning, words] of readWordTable(showingWords))
    for (const { word } of words) expect([...partsOf(`Abc: ${bare(word)}`).showing], word).toContain(meaning);
  for (const { word } of [...readWordTable(replacementWords).values()].flat())
    expect(replaced.test(` ${romanize(`abc ${bare(word)} def`)} `), word).toBe(true);
});

const bare = (word: string) => word.replaceAll('*', '');

const noSign: [what: string, a: Said, b: Said][] = [
  ['a town called after a word of camping', { title: 'Stadtlauf Kempten' }, { title: 'Stadtlauf' }],
  [
    'a keyword that is no locker',
    { title: 'Hội thảo: từ khóa', url: 'https://x.example/1' },
    { title: 'Hội thảo từ khóa' },
  ],
  [
    'what takes place (`statt`), with who plays along',
    { title: 'Ada Kern', performers: [{ name: 'Ada Kern' }] },
    { title: 'Abend der Lieder', description: 'Das Konzert mit Ada Kern findet im Saal statt.' },
  ],
];

it.each(noSign)('takes no sign from %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(true);
});
