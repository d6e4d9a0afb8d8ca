import { expect, it } from 'vitest';
import { withoutScriptDates } from '@/utils/matching/dates-in-scripts';
import { editionsOf } from '@/utils/matching/event-parts';

it.each([
  ['شب شعر – جمعه ۲۰ فروردین ۱۴۰۶', []],
  ['أمسية عود 5 نوفمبر 2026', []],
  ['أمسية عود 5 من تشرين الثاني', []],
  ['ערב שירה 12 בנובמבר 2026', []],
  ['งานคราฟต์ ครั้งที่ 9 (15–17 ม.ค. 2570)', ['9']],
  ['งานคราฟต์ 5 ธันวาคม พ.ศ. 2569', []],
  ['პოეზიის საღამო, 11 მარტს', []],
  ['Պոեզիայի երեկո 11 մարտի', []],
  ['Вечер стихов 20 января', []],
  ['Βραδιά ποίησης 3 Δεκεμβρίου', []],
  ['2026年12月5日 朗読会', []],
  ['12월 5일 낭독회 7회', ['7']],
  ['نادي القراءة 7', ['7']],
  ['第3回 朗読会', ['3']],
])('%s names the editions %j', (title, editions) => {
  expect([...editionsOf(title)]).toEqual(editions);
});

it('leaves a number before any other word', () => {
  expect(withoutScriptDates('12 Angry Men')).toBe('12 Angry Men');
  for (const title of ['7 самураев', '10 маяков', '5 دیدار', '3 травесті', '3 декорации'])
    expect(withoutScriptDates(title)).toBe(title);
});
