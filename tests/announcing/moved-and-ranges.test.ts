import { describe, expect, it } from 'vitest';
import { readAnnouncement } from '@/utils/announcing/read-announcement';

/** Posted on Monday 2 November 2026, ten in the morning in London. */
function start(text: string, lang = 'en', postedAt = '2026-11-02T10:00:00Z') {
  return readAnnouncement({ text, lang, timeZone: 'Europe/London', postedAt })?.start;
}

const en = (when: string) => `Our concert ${when}, at the Old Mill Theatre. Come along, free entry!`;
const de = (when: string) => `Unser Konzert im Rathaus ${when}. Kommt alle, Eintritt frei!`;
const fr = (when: string) => `Notre concert à la salle Verdi ${when}. Venez, entrée libre !`;
const italian = (when: string) => `Il nostro concerto al Teatro Verdi ${when}. Venite tutti, ingresso libero!`;

describe('a moved day', () => {
  it.each([
    ['en', en('moves from Thursday 5 Nov to Thursday 12 Nov, 7pm'), '2026-11-12T19:00'],
    ['en', en('has been postponed from 5 to 12 November, 7pm'), '2026-11-12T19:00'],
    ['en', en('moves from Thursday 5 Nov, 7pm, to Thursday 12 Nov, 8pm'), '2026-11-12T20:00'],
    ['en', en('moves from Thursday 5 Nov 7pm to Thursday 12 Nov'), '2026-11-12T19:00'],
    ['de', de('wird vom 5. November auf den 12. November um 19 Uhr verlegt'), '2026-11-12T19:00'],
    ['de', de('ist verlegt vom 5. auf den 12., 19 Uhr'), '2026-11-12T19:00'],
    ['fr', fr('est reporté du 5 au 12 novembre à 20h'), '2026-11-12T20:00'],
    ['fr', fr('est décalé du jeudi 5 au jeudi 12 novembre à 20h'), '2026-11-12T20:00'],
    ['fr', fr('est reporté du 5 au 12, à 20h'), '2026-11-12T20:00'],
    ['it', italian('è spostato dal 5 al 12 novembre, ore 21'), '2026-11-12T21:00'],
  ])('%s: %s', (lang, text, expected) => expect(start(text, lang)).toBe(expected));

  it('is not the end of a range', () => {
    expect(start(en('series runs from 5 to 12 November, 7pm'))).toBe('2026-11-05T19:00');
    expect(start(en('series, a moving exhibition from Thursday 5 Nov to Thursday 12 Nov, 7pm'))).toBe(
      '2026-11-05T19:00',
    );
    expect(start(fr('se passe du 5 au 12 novembre à 20h'), 'fr')).toBe('2026-11-05T20:00');
  });
});

describe('hours up to noon or midnight', () => {
  it.each([
    ['en', en('Saturday 7 Nov 8-noon'), '2026-11-07T08:00'],
    ['en', en('8 – noon, Saturday 7 Nov'), '2026-11-07T08:00'],
    ['en', en('8am-noon Saturday 7 Nov'), '2026-11-07T08:00'],
    ['en', en('on Saturday 7 Nov, 10 till noon'), '2026-11-07T10:00'],
    ['en', en('on Saturday 7 Nov, 8 till midnight'), '2026-11-07T20:00'],
    ['en', en('on Saturday 7 Nov, 12 noon'), '2026-11-07T12:00'],
    ['en', en('on Saturday 7 Nov, Room 8 – noon'), '2026-11-07T12:00'],
    ['fr', fr('le samedi 7 novembre, de 10h à midi'), '2026-11-07T10:00'],
    ['fr', fr('le samedi 7 novembre, 12 midi'), '2026-11-07T12:00'],
    ['it', italian('sabato 7 novembre, 10–mezzogiorno'), '2026-11-07T10:00'],
  ])('%s: %s', (lang, text, expected) => expect(start(text, lang)).toBe(expected));
});

describe('two showings on one day', () => {
  const text = en('has a matinee 2pm and evening 7pm on Saturday 7 Nov');

  it('begins with the first that is not over', () => {
    expect(start(text)).toBe('2026-11-07T14:00');
    expect(start(text, 'en', '2026-11-07T15:00:00Z')).toBe('2026-11-07T19:00');
    expect(start(text, 'en', '2026-11-07T20:00:00Z')).toBeUndefined();
  });

  it('does not take the doors for one', () =>
    expect(start(en('doors 6pm and show 7pm on Saturday 7 Nov'))).toBe('2026-11-07T19:00'));
});

describe('other opening hours', () => {
  it('are no gathering', () =>
    expect(
      start('Our reading room at Old Mill House opens at 10 instead of 9 on Tuesday 10 November'),
    ).toBeUndefined());

  it('but doors that open later belong to one', () =>
    expect(start(en('on Saturday 7 Nov: doors open at 7pm instead of 6pm, show 8pm'))).toBe('2026-11-07T20:00'));
});
