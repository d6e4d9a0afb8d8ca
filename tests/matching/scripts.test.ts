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

describe('Arabic', () => {
  it.each([
    ['محمد', 'Mohammed'],
    ['محمد', 'Muhammad'],
    ['إبراهيم الحسيني', 'Ibrahim Hosseini'],
    ['سليمان درويش', 'Soliman Darwich'],
    ['عبدالله', 'Abdullah'],
    ['جمال الغزالي', 'Gamal Ghazali'],
    ['فاطمة خالد', 'Fatimah Khaled'],
    ['مصطفى قاسم', 'Mustafa Kassem'],
    ['نجيب الموصلي', 'Naguib Mawsili'],
    ['القاهرة', 'Qahira'],
    ['والأزهر', 'Azhar'],
    ['رمضــان', 'Ramadan'],
    ['بيكاسو', 'Picasso'],
  ])('%s is %s', (written, latin) => expect(isOne(written, latin)).toBe(true));

  it.each([
    ['خالد', 'Halide'],
    ['محمد', 'Hamed'],
    ['رمضان', 'Raymond'],
    ['مصطفى', 'Mostar'],
    ['قرب', 'Group'],
    ['باب', 'Bob'],
    ['من', 'Man'],
  ])('%s is not %s', (written, latin) => expect(isOne(written, latin)).toBe(false));
});

describe('Persian and Urdu', () => {
  it.each([
    ['مرشد بهرامی', 'Morshed Bahrami'],
    ['شاهنامه', 'Shahnameh'],
    ['نارنجستان', 'Narenjestan'],
    ['شیراز', 'Shiraz'],
    ['فرهاد نظامی', 'Farhad Nezami'],
    ['فردوسی', 'Ferdowsi'],
    ['چغتائی', 'Chughtai'],
    ['گلزار', 'Gulzar'],
    ['نصرت قوالی', 'Nusrat Qawwali'],
    ['کراچی', 'Karachi'],
    ['مشاعرہ', 'Mushaira'],
    ['خیام', 'Khayyam'],
  ])('%s is %s', (written, latin) => expect(isOne(written, latin)).toBe(true));

  it.each([
    ['بهرامی', 'Brahms'],
    ['شیراز', 'Sharjah'],
    ['مرشد', 'Marchand'],
    ['حافظ', 'Hafsa'],
    ['با', 'Ba'],
  ])('%s is not %s', (written, latin) => expect(isOne(written, latin)).toBe(false));

  it('reads a word the same, whichever way its yeh and kaf are written', () => {
    expect(romanize('كتابي')).toBe(romanize('کتابی'));
  });
});

describe('Hebrew', () => {
  it.each([
    ['משה כהן', 'Moshe Cohen'],
    ['הכהן', 'Kohen'],
    ['יוסף ברקוביץ', 'Yosef Berkovits'],
    ['שמעון גולדברג', 'Shimon Goldberg'],
    ['אברהם פרידמן', 'Abraham Friedman'],
    ['יצחק רוטשילד', 'Itzhak Rothschild'],
    ['רבקה מזרחי', 'Rivka Mizrachi'],
    ['מרים ביאליק', 'Miriam Bialik'],
    ['אסתר דיזנגוף', 'Esther Dizengoff'],
    ['ירושלים', 'Yerushalayim'],
    ['הבימה', 'Habima'],
    ['שלמה שוורץ', 'Shlomo Schwartz'],
  ])('%s is %s', (written, latin) => expect(isOne(written, latin)).toBe(true));

  it.each([
    ['משה', 'Messe'],
    ['יוסף', 'Assaf'],
    ['שמעון', 'Simone'],
    ['מזרחי', 'Mozart'],
    ['פרידמן', 'Freeman'],
    ['של', 'Shell'],
    ['גן', 'Gun'],
  ])('%s is not %s', (written, latin) => expect(isOne(written, latin)).toBe(false));
});
