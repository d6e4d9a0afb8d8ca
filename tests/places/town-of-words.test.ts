import { expect, it } from 'vitest';
import { townOfWords } from '@/utils/places/town-of-words';
import { packagedGazetteer } from './packaged-gazetteer';

const asbury = { latitude: 40.2, longitude: -74 };
const linz = { latitude: 48.3, longitude: 14.3 };

it.each([
  [
    'poetry slam 5 December, 7pm, at the Old Mill Theatre, Asbury Park. Free entry!',
    'Old Mill Theatre',
    asbury,
    'Asbury Park',
  ],
  ['Zine workshop, 2pm at Harbour Library in Red Bank. All welcome', 'Harbour Library in Red Bank', asbury, 'Red Bank'],
  ['Tomorrow 7pm at Bell Works, Red Bank NJ: hack night', 'Bell Works', asbury, 'Red Bank'],
  ['Lesung um 19 Uhr im Literaturhaus, Linz', 'Literaturhaus', linz, 'Linz'],
])('the town a post puts its place in: %s', (text, place, near, town) => {
  expect(townOfWords(packagedGazetteer(), text, place, near)?.name).toBe(town);
});

it.each([
  ['poetry slam, 7pm, at the Old Mill Theatre. Free entry!', 'Old Mill Theatre'],
  ['the Union Hall, 7pm, with songs from Brooklyn', 'Union Hall'],
  // A hall may be called like a town; nobody said that it stands there.
  ['see you at Trenton, 7pm', 'Trenton'],
  ['at the Old Mill Theatre, Nowhereville', 'Old Mill Theatre'],
])('none where the words name none: %s', (text, place) => {
  expect(townOfWords(packagedGazetteer(), text, place, asbury)).toBeUndefined();
});
