import { expect, it } from 'vitest';
import { romanize } from '@/utils/matching/romanize';
import { sameWord } from '@/utils/matching/same-word';

/* A name in a script of India and in Latin letters is one name. */
it.each([
  ['कथक', 'kathak'],
  ['मेहेर', 'Meher'],
  ['जोगळेकर', 'Joglekar'],
  ['शनिवार', 'Shaniwar'],
  ['मंदिर', 'mandir'],
  ['ಬೆಂಗಳೂರು', 'Bengaluru'],
  ['অমর', 'Amar'],
  ['தமிழ்', 'Tamil'],
  ['ਪੰਜਾਬ', 'Panjab'],
])('%s is %s', (written, latin) => {
  expect(sameWord(romanize(written), romanize(latin))).toBe(true);
});

it('keeps two names apart that share consonants only', () => {
  expect(sameWord(romanize('रानी'), romanize('Rona'))).toBe(false);
});
