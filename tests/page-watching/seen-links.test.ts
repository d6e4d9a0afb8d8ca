import { expect, it } from 'vitest';
import { createSeenLinks } from '@/utils/page-watching/seen-links';

const link = {
  handle: 'Maya',
  indexKey: 'luma.com/abc',
  link: 'https://luma.com/abc',
  where: 'post',
} as const;

it('hands a link over once, however often it scrolls by', () => {
  const seen = createSeenLinks('x', false);
  seen.add(link);
  seen.add({ ...link, handle: 'maya' });
  expect(seen.take()).toHaveLength(1);
  seen.add(link);
  expect(seen.take()).toHaveLength(0);
});

it('keeps nothing from a private window', () => {
  const seen = createSeenLinks('x', true);
  seen.add(link);
  expect(seen.take()).toEqual([]);
});
