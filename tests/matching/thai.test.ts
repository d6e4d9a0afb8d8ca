import { expect, it } from 'vitest';
import { romanize } from '@/utils/matching/romanize';
import { thaiApart } from '@/utils/matching/thai';

const wordsOf = (text: string) =>
  romanize(text)
    .split(' ')
    .map((word) => ({ text: word, written: word }));
const apart = (thai: string, other: string) => thaiApart(wordsOf(thai), wordsOf(other)).map(({ text }) => text);

/* A run of Thai letters says the Latin words, whatever stands around them. */
it.each([
  ['ลานประตูท่าแพ', 'Tha Phae Gate', ['tha', 'phae']],
  ['สะพานเชียงใหม่', 'Chiang Mai Bridge', ['chiang', 'mai']],
  ['งานล้านนา', 'Lanna Craft Fair', ['lanna']],
  ['อ่างแก้ว', 'Ang Kaew Reservoir', ['ang', 'kaew']],
  ['วัดประเสริฐ', 'Wat Prasert', ['prasert']],
  ['ถนนทองหล่อ', 'Thong Lo Road', ['thong', 'lo']],
  ['ถนนเยาวราช', 'Yaowarat Road', ['yaowarat']],
  ['เทศกาลสงกรานต์', 'Songkran', ['songkran']],
  ['คุณกาญจนา', 'Kanchana', ['kanchana']],
  ['ร้านขอนแก่น', 'Khon Kaen', ['khon', 'kaen']],
  ['โรงแรมกรุงเทพ', 'Krung Thep Hotel', ['krung', 'thep']],
  ['สวนสุโขทัย', 'Sukhothai Garden', ['sukhothai']],
])('%s says a part of %s', (thai, other, said) => {
  expect(apart(thai, other)).toEqual(expect.arrayContaining(said));
});

it.each([
  ['ลานประตูท่าแพ', 'Chiang Mai Gate'],
  ['สวนลุมพินี', 'Lanna Park'],
  ['ร้านกาแฟนกฮูก', 'Night Owl Concert'],
  ['หอศิลป์กรุงเทพ', 'Bangkok Art'],
  ['อ่างแก้ว', 'An Kaze'],
  ['เชียงราย', 'Chiang Mai'],
])('%s says nothing of %s', (thai, other) => {
  expect(apart(thai, other).filter((word) => /[a-z]/.test(word) && word !== 'chiang')).toEqual([]);
});
