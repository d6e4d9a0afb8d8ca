import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayAnnounce } from '@/utils/announcing/may-announce';

type Line = { text: string; expect: { event: boolean } };
const lines = readFileSync(join(import.meta.dirname, '../bench/labelled/posts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

it('lets nearly every announcement of the labelled posts through', () => {
  const events = lines.filter((line) => line.expect.event);
  const stopped = events.filter(({ text }) => !mayAnnounce(text)).map(({ text }) => text);
  expect(stopped.length / events.length, stopped.join('\n')).toBeLessThan(0.04);
});

it('stops talk of any other kind', () => {
  const talk = [
    'Good morning everyone, coffee first',
    'I cannot believe how good this book is',
    'Version 2.0 of our app has been released today, with dark mode',
    'Our new paper on galaxies was accepted!',
    '10 things I learned from my cat',
    'lol',
    '',
  ];
  expect(talk.filter(mayAnnounce)).toEqual([]);
});
