import { expect, it } from 'vitest';
import { isSameEvent } from '@/utils/matching/same-event';
import { type LabelledListing, readListing } from './labelled-listing';

/* Words of many languages that make a listing a part of another, something beside it, or the same with a note on it. */

type Said = Partial<LabelledListing> & { title: string };

const start = '2027-03-11T19:30:00+01:00';
const venue = { name: 'Ink Cellar', address: 'Quay Street 4', locality: 'Linz', country: 'AT' };

function areSame(a: Said, b: Said): boolean {
  const [left, right] = [a, b].map((each) =>
    readListing({ start, timeZone: 'Europe/Vienna', venue, ...each } as LabelledListing),
  );
  if (!left || !right) throw new Error('not a listing');
  const same = isSameEvent(left, right);
  expect(isSameEvent(right, left)).toBe(same);
  return same;
}

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
];

it.each(same)('shows one row for %s', (_, a, b) => {
  expect(areSame(a, b)).toBe(true);
});
