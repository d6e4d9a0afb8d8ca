import { expect, it } from 'vitest';
import { nameInOne } from '@/utils/matching/family-first';
import { romanize } from '@/utils/matching/romanize';
import { likeness } from '@/utils/matching/title-likeness';
import { titleWords } from '@/utils/matching/title-words';

const isOne = (together: string, latin: string) => nameInOne(romanize(together), titleWords(latin)).length > 0;

it.each([
  ['박서린', 'Seorin Park'],
  ['박서린', 'Lecture: Park Seo-rin'],
  ['김지훈', 'Ji-hoon Kim'],
  ['이영희', 'Younghee Lee'],
  ['정현우', 'Hyunwoo Jung'],
  ['최은경', 'Choi Eun-kyung'],
  ['강수진', 'Soo-jin Kang in recital'],
  ['조승연', 'An evening with Seungyeon Cho'],
  ['서진우', 'Jinwoo Suh'],
  ['안재욱', 'Jae-wook Ahn'],
  ['류현진', 'Hyun-jin Ryu'],
  ['백지영의', 'Ji-young Paik'],
  ['한도윤', 'Han Doyun Trio'],
  ['よしもとばなな', 'Banana Yoshimoto'],
  ['さとうゆうこ', 'Yuko Sato'],
])('%s is %s', (together, latin) => expect(isOne(together, latin)).toBe(true));

it.each([
  ['박서린', 'Minji Park'],
  ['박서린', 'Seorin Kim'],
  ['김서현', 'Soo-hyun Kim'],
  ['이수민', 'Sumi Lee'],
  ['최은경', 'Choi Min-kyung'],
  ['한강', 'Han River'],
  ['よしもとばなな', 'Yoshimoto Taro'],
])('%s is not %s', (together, latin) => expect(isOne(together, latin)).toBe(false));

it('weighs such a name as both words of the other title', () => {
  const [a, b] = [titleWords('낭독회: 김지훈'), titleWords('Reading: Ji-hoon Kim')];
  expect(likeness(a, b, [], []).named).toBeGreaterThanOrEqual(2);
  expect(likeness(b, a, [], []).named).toBeGreaterThanOrEqual(2);
});
