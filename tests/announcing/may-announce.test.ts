import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayAnnounce } from '@/utils/announcing/may-announce';

type Line = { text: string; expect: { event: boolean } };
const lines = readFileSync(join(import.meta.dirname, '../bench/labelled/posts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

it('lets every announcement of the labelled posts through', () => {
  const events = lines.filter((line) => line.expect.event);
  expect(events.length).toBeGreaterThan(300);
  expect(events.filter(({ text }) => !mayAnnounce(text)).map(({ text }) => text)).toEqual([]);
});

it('stops talk that names no day, in any language', () => {
  const talk = [
    'Good morning everyone, coffee first, then the rest of it',
    'I cannot believe how good this book is, read it in one go',
    'Version 2.0 of our app has been released, with dark mode',
    'Our new paper on galaxies was accepted! Thanks to 14 co-authors',
    '10 things I learned from my cat in 5 years',
    'The bar at the Grand Hotel in Leeds has the best chips',
    'happy birthday to my favourite person, 30 and thriving',
    'Guten Morgen aus Berlin, der Kaffee schmeckt wie immer',
    'Endlich wieder im Garten gearbeitet, 3 Stunden Unkraut',
    'Je viens de finir la saison 2, quelle claque mes amis',
    'Le meilleur croissant de Paris est rue des Martyrs, point',
    'Acabo de ver la película y no puedo dejar de llorar',
    'Il nuovo album è bellissimo, lo ascolto da ore',
    'Que calor é esse, gente, 38 graus em Porto Alegre',
    'Net een nieuwe fiets gekocht, wat rijdt dat lekker',
    'Nie wierzę, że to już koniec tej książki, polecam',
    'Har precis bakat bullar, hela huset luktar kardemumma',
    'この本すごく面白かった、みんな読んでほしい、続きが気になる',
    '这本书太好看了，一口气读完，推荐给所有人，真的很喜欢这种风格',
    '이 책 정말 재미있어요, 다들 읽어보세요 강력 추천합니다',
    'هذا الكتاب رائع جدا أنصح الجميع بقراءته',
    'lol',
    '',
  ];
  expect(talk.filter(mayAnnounce)).toEqual([]);
});
