import { describe, expect, it } from 'vitest';
import { romanize } from '@/utils/matching/romanize';
import { sameWord } from '@/utils/matching/same-word';

/* Names in other scripts are the same names in Latin letters. */
const isOne = (written: string, latin: string) => {
  const [x, y] = [romanize(written).split(' '), romanize(latin).split(' ')];
  return x.length === y.length && x.every((word, at) => sameWord(word, y[at] ?? '') && sameWord(y[at] ?? '', word));
};

describe('Georgian', () => {
  it.each([
    ['ნინო ქართველაშვილი', 'Nino Kartvelashvili'],
    ['ლამპა', 'Lampa'],
    ['თბილისი', 'Tbilisi'],
    ['გიორგი წერეთელი', 'Giorgi Tsereteli'],
    ['თამარ ჭყონია', 'Tamar Chkonia'],
    ['ზურაბ ღვინიაშვილი', 'Zurab Ghviniashvili'],
    ['მარიამ ხუციშვილი', 'Mariam Khutsishvili'],
    ['ლევან ჯაფარიძე', 'Levan Japaridze'],
    ['ᲓᲐᲕᲘᲗ ᲑᲔᲠᲘᲫᲔ', 'Davit Beridze'],
    ['შოთა ჩხაიძე', 'Shota Chkhaidze'],
    ['ფიროსმანი', 'Pirosmani'],
    ['ჟანა ყიფიანი', 'Zhana Kipiani'],
  ])('%s is %s', (written, latin) => expect(isOne(written, latin)).toBe(true));

  it.each([
    ['ნინო', 'Nana'],
    ['ბათუმი', 'Tbilisi'],
    ['ბერიძე', 'Kobalia'],
  ])('%s is not %s', (written, latin) => expect(isOne(written, latin)).toBe(false));
});

describe('Armenian', () => {
  it.each([
    ['Երևան', 'Yerevan'],
    ['ԵՐԵՎԱՆ', 'Yerevan'],
    ['Գյումրի', 'Gyumri'],
    ['Անահիտ Սարգսյան', 'Anahit Sargsyan'],
    ['Հովհաննես Ղազարյան', 'Hovhannes Ghazaryan'],
    ['Ոսկան Ոսկանյան', 'Voskan Voskanyan'],
    ['Եղիշե Մկրտչյան', 'Yeghishe Mkrtchyan'],
    ['Շուշան Բաղդասարյան', 'Shushan Baghdasaryan'],
    ['Ծովինար Ջանոյան', 'Tsovinar Janoyan'],
    ['Փարաջանով', 'Parajanov'],
    ['Աստղիկ Հարությունյան', 'Astghik Harutyunyan'],
  ])('%s is %s', (written, latin) => expect(isOne(written, latin)).toBe(true));

  it.each([
    ['Սարգսյան', 'Petrosyan'],
    ['Գյումրի', 'Vanadzor'],
  ])('%s is not %s', (written, latin) => expect(isOne(written, latin)).toBe(false));
});
