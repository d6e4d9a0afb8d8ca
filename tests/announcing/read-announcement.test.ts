import { describe, expect, it } from 'vitest';
import { readAnnouncement } from '@/utils/announcing/read-announcement';

/** Posted on Tuesday 24 November 2026, ten in the morning in London. */
function read(
  text: string,
  about: { lang?: string; timeZone?: string; postedAt?: string; authorLocation?: string } = {},
) {
  return readAnnouncement({ text, lang: 'en', timeZone: 'Europe/London', postedAt: '2026-11-24T10:00:00Z', ...about });
}

const gig = (when: string) => `Our concert: ${when}, at the Old Mill Theatre. Come along!`;

describe('when', () => {
  it.each([
    ['tonight at 8', '2026-11-24T20:00'],
    ['tomorrow 7.30pm', '2026-11-25T19:30'],
    ['Saturday 8pm', '2026-11-28T20:00'],
    ['next Tuesday, 7pm', '2026-12-01T19:00'],
    ['5 December, 19:00', '2026-12-05T19:00'],
    ['Jan 9, 7-9pm', '2027-01-09T19:00'],
    ['Friday 4th, half past seven', '2026-12-04T19:30'],
    ['Dec 5 & 6', '2026-12-05'],
    ['20, 27 November and 4 December, 8pm', '2026-11-27T20:00'],
    ['doors 7, show 8, Thursday 26 Nov', '2026-11-26T20:00'],
  ])('%s', (when, start) => expect(read(gig(when))?.start).toBe(start));

  it('reads 12/6 by where the writer is', () => {
    const text = gig('on 12/6 at 7pm');
    expect(read(text)?.start).toBe('2026-06-12T19:00'.replace('2026-06-12', '2027-06-12'));
    expect(read(text, { timeZone: 'America/Chicago' })?.start).toBe('2026-12-06T19:00');
  });

  it('takes "tomorrow" from the clock of the writer, not from UTC', () => {
    const late = { timeZone: 'America/Los_Angeles', postedAt: '2026-11-25T05:00:00Z' };
    expect(read(gig('tomorrow 7pm'), late)?.start).toBe('2026-11-25T19:00');
  });

  it('believes a correction', () => {
    expect(read(gig('Friday 8pm, sorry, Saturday 8pm'))?.start).toBe('2026-11-28T20:00');
    expect(read(gig('Saturday 28th, not Friday 27th, 8pm'))?.start).toBe('2026-11-28T20:00');
  });

  it.each([
    ['today week, 7pm', '2026-12-01T19:00'],
    ['Saturday week, 7pm', '2026-12-05T19:00'],
    ['a week from tomorrow, 7pm', '2026-12-02T19:00'],
    ['5–6 December, Saturday 2–8pm, Sunday 10–5', '2026-12-05T14:00'],
  ])('%s', (when, start) => expect(read(gig(when))?.start).toBe(start));

  it('tells the week and the morning as each language does', () => {
    const de = { lang: 'de', timeZone: 'Europe/Berlin' };
    expect(read('Heute in einer Woche, 19 Uhr: Konzert im Rathaus, kommt alle!', de)?.start).toBe('2026-12-01T19:00');
    expect(read('Samstag um 8 Uhr: Frühstück im Rathaus, kommt alle!', de)?.start).toBe('2026-11-28T08:00');
    expect(read('Samstag um 8 Uhr: Treffen im Rathaus, kommt alle!', de)).toBeUndefined();
    const da = { lang: 'da', timeZone: 'Europe/Copenhagen' };
    expect(read('Loppemarked søndag d. 6. december kl. 10 på Byens Skole, kom!', da)?.start).toBe('2026-12-06T10:00');
  });

  it('does not take the number of a post in a thread for a day', () => {
    expect(read('2/2 our concert is this Friday 8pm at the Old Mill Theatre, come along')?.start).toBe(
      '2026-11-27T20:00',
    );
  });

  it('says nothing of what is over', () => {
    expect(read(gig('yesterday 8pm'))).toBeUndefined();
    expect(read(gig('on 20 November, 8pm'))).toBeUndefined();
    expect(read(gig('today at 9am'))).toBeUndefined();
  });
});

describe('where', () => {
  it.each([
    ['Poetry slam Friday 8pm\n📍 The Blue Pig, Leeds', 'The Blue Pig'],
    ['Poetry slam Friday 8pm @ Blue Pig! free entry', 'Blue Pig'],
    ['Poetry slam, Friday 8pm, Hyde Park Book Club. free entry', 'Hyde Park Book Club'],
    ['𝗣𝗼𝗲𝘁𝗿𝘆 𝘀𝗹𝗮𝗺 𝗙𝗿𝗶𝗱𝗮𝘆 𝟴𝗽𝗺 at the 𝗕𝗹𝘂𝗲 𝗣𝗶𝗴 𝗣𝘂𝗯', '𝗕𝗹𝘂𝗲 𝗣𝗶𝗴 𝗣𝘂𝗯'],
  ])('%s', (text, place) => expect(read(text)?.place).toBe(place));

  it('is never the writer’s town', () => {
    expect(read('Poetry slam Friday 8pm in Leeds', { authorLocation: 'Leeds' })?.place).toBeUndefined();
  });
});

describe('no announcement', () => {
  it.each([
    'Exam on Friday at 9am in the Great Hall',
    'Saturday’s concert at the Old Mill Theatre is cancelled',
    'Join our webinar on Thursday 2pm, Zoom link in bio',
    'Dinner with mum at the Old Mill on Saturday 7pm',
    'Opening hours: Friday 10-6, Saturday 10-4 at the Old Mill shop',
    'Tickets for the concert at the Old Mill go on sale Friday 10am',
    'New episode tonight 9pm on BBC One',
    'Come to the Old Mill Theatre for our concert!',
    'Friday 8pm at the Old Mill Theatre',
    '“Come to the Old Mill Theatre on Friday at eight,” she said. What an opening line for a novel',
    'On 5 December 1981 our choir gave its first concert at the Old Mill Theatre, all welcome',
    'Tickets for the concert at the Old Mill go on sale Friday 10am, the list gets a code Thursday night',
  ])('%s', (text) => expect(read(text)).toBeUndefined());
});

it('takes whatever text there is', () => {
  for (const text of [
    '',
    '\u0000',
    '🎸'.repeat(3_000),
    '7pm '.repeat(900),
    '1/1 '.repeat(900),
    '٣ كانون '.repeat(300),
    'a, '.repeat(2_000),
  ]) {
    expect(() => read(text)).not.toThrow();
  }
});

describe('how people word it', () => {
  it.each([
    [
      'a bare hour between commas',
      'Candlelight vigil. Tomorrow, 7, on the steps of City Hall. Bring a candle.',
      '2026-11-25T19:00',
      /City Hall/,
    ],
    [
      'a bare hour before the sign for a place',
      'TONIGHT 8 @ the Owl Room. five bucks. my amp is fixed',
      '2026-11-24T20:00',
      /Owl Room/,
    ],
    [
      'hours of a fair behind its hall',
      "Record fair 5/12 at St Quill's Hall, 10-3, forty dealers. Quid in",
      '2026-12-05T10:00',
      /Quill's Hall/,
    ],
    [
      'what holds after a wait',
      'Film club is on Thursday. No wait, FRIDAY. Friday 7.45 in the Scout Hut, bring a cushion',
      '2026-11-27T19:45',
      /Scout Hut/,
    ],
    [
      'a house named after what nobody speaks of',
      'FEN LIGHTS // Fri 4 Dec // The Boiler Shed. doors 7, us 8.45, few on the door',
      '2026-12-04T20:45',
      /Boiler Shed/,
    ],
    [
      'small signs between the parts',
      'Fri 4 Dec ▪︎ Quill Hall ▪︎ Graupel + Inkwell ▪︎ doors 7pm, show 8pm ▪︎ £9',
      '2026-12-04T20:00',
      /Quill Hall/,
    ],
  ])('%s', (_, text, start, place) => {
    const found = read(text);
    expect(found?.start).toBe(start);
    expect(found?.place).toMatch(place);
  });

  it('takes the place from the line of the day that is next', () => {
    const tour =
      'Lesungen im Winter\n3.11. Buchhandlung Kranich, Köln\n17.12. Café Wildwuchs, Bonn\n24.1. Bücherei Siegburg\nbringt Freunde mit';
    expect(read(tour, { lang: 'de', timeZone: 'Europe/Berlin', authorLocation: 'Köln' })).toEqual({
      start: '2026-12-17',
      place: 'Café Wildwuchs',
    });
  });

  it('reads past where tickets are sold', () => {
    const text = 'Bilety od jutra od 12:00 w kasie i online! A gramy w sobotę 5 grudnia o 20:00 w Klubie Pod Lipą';
    expect(read(text, { lang: 'pl', timeZone: 'Europe/Warsaw' })?.start).toBe('2026-12-05T20:00');
  });

  it.each([
    [
      'the day a box office opens',
      'fr',
      'La billetterie pour notre concert au Temple ouvre vendredi 4 décembre à 10h pile, soyez prêts',
    ],
    [
      'being fetched',
      'en',
      "right who's fetching me from the airport friday, landing 6.40 terminal 2, will pay in duty free",
    ],
    [
      'a film that comes to the sofa',
      'it',
      'Stasera alle 21.20 in prima visione il film girato al Castello di Quill. Guardatelo!',
    ],
    [
      'the day tickets start',
      'pl',
      'Bilety na koncerty w Teatrze Wiklina ruszają w piątek o 10:00. Budziki nastawione?',
    ],
  ])('announces nothing for %s', (_, lang, text) => {
    expect(read(text, { lang })).toBeUndefined();
  });
});
