import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLooseJson } from '@/utils/reading/loose-json';
import { readSchemaTime } from '@/utils/reading/schema-time';
import { inspect } from '../commands/inspect';

const now = Temporal.Instant.from('2026-11-24T12:00:00Z');
const hall = {
  '@type': 'Place',
  name: 'Old Hall',
  address: { streetAddress: '1 Main St', addressLocality: 'Asbury Park' },
};
const concert = { '@type': 'Event', name: 'Quiet concert', startDate: '2026-12-01T19:30:00-05:00', location: hall };
const json = JSON.stringify(concert);
const other = JSON.stringify({ ...concert, name: 'Other' });

function read(html: string, url = 'https://venue.example/whats-on') {
  return inspect({ url, bytes: new TextEncoder().encode(html) }, now, 90);
}
const block = (text: string) => read(`<!doctype html><script type="application/ld+json">${text}</script>`);
const ld = (value: unknown) => block(JSON.stringify(value)).listings;
const titles = (text: string) => block(text).listings.map(({ title }) => title);

describe('JSON with slips', () => {
  it.each([
    ['comments', `/* made by a plugin */ {// the event\n${json.slice(1)}`],
    ['an assignment', `var data = ${json};`],
    ['single quotes', json.replaceAll('"', "'")],
    ['typographic quotes', json.replace('"', '\u201c')],
    ['names without quotes', '{"@type":"Event",name:"Quiet concert",startDate:"2026-12-01"}'],
    ['quotes inside a text', json.replace('Main St', 'Main "Old" St')],
    ['escapes that are none', json.replace('Main St', "Main \\d St\\'s")],
    ['a value that is missing', json.replace('"Old Hall"', '')],
    ['NaN and undefined', json.replace('"Old Hall"', 'NaN').replace('"1 Main St"', 'undefined')],
    ['entities for quotes', json.replaceAll('"', '&quot;')],
    ['a second encoding as text', JSON.stringify(json)],
    ['CSS comments round CDATA', `/*<![CDATA[*/${json}/*]]>*/`],
    ['no end', json.slice(0, -2)],
  ])('reads %s', (_what, text) => {
    expect(titles(text)).toEqual(['Quiet concert']);
  });

  it.each([
    ['values in a row', `${json}${other}`],
    ['a list without brackets', `${json},\n${other},`],
    ['a list with too few and too many commas', `[${json} ,, ${other}]`],
  ])('reads %s', (_what, text) => {
    expect(titles(text)).toEqual(['Other', 'Quiet concert']);
  });

  it('believes nothing of a block in which the page breaks off', () => {
    const whole = read(`<!doctype html><script type="application/ld+json">[${json},${other}]</script>`);
    const cut = read(`<!doctype html><script type="application/ld+json">[${json},${other.slice(0, 40)}`);
    expect([whole.listings.length, cut.listings.length, cut.kind]).toEqual([2, 0, 'unreadable']);
  });

  it('reads what is JSON as JSON does, and throws at nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.object({
            key: fc.string().filter((key) => key !== '__proto__'),
            values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
          }),
        ),
        (value) => {
          expect(parseLooseJson(JSON.stringify(value)).value).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', 'a', '/', '*', ' ') }),
        (text) => {
          parseLooseJson(text);
        },
      ),
    );
  });
});

describe('times with slips', () => {
  it.each([
    ['2026-12-01T19:30:00 05:00', '2026-12-01T14:30:00Z'],
    ['2026-12-01T19:30:00-5:00', '2026-12-02T00:30:00Z'],
    ['2026-12-01T19:30:00 EST', '2026-12-01T19:30:00'],
    ['2026-12-01T19:30:00 America/New_York', '2026-12-02T00:30:00Z'],
    ['2026-12-01T19', '2026-12-01T19:00:00'],
    ['2026-12-01T24:00:00', '2026-12-02T00:00:00'],
    ['2026-9-13T10-10-30-00', '2026-09-13T10:30:00'],
    ['2026-12-01-05:00', '2026-12-01'],
    ['1796153400', '2026-12-01T19:30:00Z'],
    ['1796153400000', '2026-12-01T19:30:00Z'],
    ['December 1, 2026 7:30 PM', '2026-12-01T19:30:00'],
    ['Tue, 01 Dec 2026 19:30:00 +0000', '2026-12-01T19:30:00Z'],
    ['Tue Dec 01 2026 19:30:00 GMT+0100 (CET)', '2026-12-01T18:30:00Z'],
    ['1. Dezember 2026, 19:30 Uhr', '2026-12-01T19:30:00'],
    ['1er décembre 2026', '2026-12-01'],
    ['1 de diciembre de 2026', '2026-12-01'],
    ['01.12.2026 19.30 Uhr', '2026-12-01T19:30:00'],
    ['12/25/2026 7:30 PM', '2026-12-25T19:30:00'],
  ])('“%s” is %s', (text, shown) => {
    const time = readSchemaTime(text);
    expect(time && ('instant' in time ? time.instant : 'local' in time ? time.local : time.date)).toBe(shown);
  });

  it.each([
    'December 2026',
    'Tuesday 7 PM',
    'Dec 1-3, 2026',
    '12/01/2026',
    '1 Foo 2026',
    'Invalid date',
    '0000-00-00',
    '31 June 2026',
  ])('does not guess at “%s”', (text) => {
    expect(readSchemaTime(text)).toBeUndefined();
  });

  it.each([
    ['de', {}, '2026-07-05T19:00:00'],
    ['en-GB', {}, '2026-07-05T19:00:00'],
    ['en', { addressCountry: 'Israel' }, '2026-07-05T19:00:00'],
    ['en-US', {}, undefined],
    ['en', {}, undefined],
  ])('on a page in %s at %o, 05/07/2026 is a day in July or nobody’s guess', (language, address, start) => {
    const value = { ...concert, startDate: '05/07/2026 19:00:00', location: { ...hall, address } };
    const html = `<!doctype html><html lang="${language}"><script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const bytes = new TextEncoder().encode(html);
    const july = inspect({ url: 'https://venue.example/', bytes }, Temporal.Instant.from('2026-07-01T00:00:00Z'), 30);
    expect(july.listings[0]?.start).toBe(start);
  });

  it.each([
    ['an interval in one text', { startDate: '2026-12-01T19:30/2026-12-01T22:00' }, '2026-12-01T22:00:00'],
    ['a last day after a first hour', { endDate: '2026-12-03' }, '2026-12-04T04:59:00Z'],
    ['the same day after its hour, which says nothing', { endDate: '2026-12-01' }, undefined],
    ['days in one text', { startDate: '2026-12-01/2026-12-05' }, '2026-12-05'],
    [
      'hours apart',
      { startDate: '2026-12-01', startTime: '19:30', endDate: '2026-12-01', endTime: '21:00' },
      '2026-12-01T21:00:00',
    ],
    [
      'PHP’s object',
      { startDate: { date: '2026-12-01 19:30:00.000000', timezone: 'Europe/Prague' }, endDate: '2026-12-01T20:00Z' },
      '2026-12-01T21:00:00+01:00',
    ],
  ])('reads %s', (_what, times, end) => {
    expect(ld({ ...concert, ...times })[0]?.end).toBe(end);
  });
});

describe('mark-up in attributes', () => {
  const start = '<time itemprop="startDate" datetime="2026-12-01T19:30">Tuesday</time>';

  it('follows itemref to what stands elsewhere on the page', () => {
    const html = `<div itemscope itemtype="https://schema.org/Event" itemref="when where"><b itemprop="name">Quiet concert</b></div>
      <p id="when">${start}</p><div id="where" itemprop="location" itemscope itemtype="https://schema.org/Place"><i itemprop="name">Old Hall</i></div>`;
    expect(read(`<!doctype html>${html}`).listings).toMatchObject([
      { title: 'Quiet concert', start: '2026-12-01T19:30:00' },
    ]);
  });

  it.each([
    ['a vocabulary around it', '<div vocab="https://schema.org/"><div typeof="Event">', ''],
    ['a prefix', '<div><div typeof="schema:Event">', 'schema:'],
  ])('reads RDFa with %s', (_what, open, prefix) => {
    const html = `${open}<h2 property="${prefix}name">Quiet concert</h2><time property="${prefix}startDate" content="2026-12-01T19:30">Tue</time>
      <div property="${prefix}location" typeof="${prefix}Place"><span property="${prefix}name">Old Hall</span></div></div></div>`;
    expect(read(`<!doctype html>${html}`).listings).toMatchObject([
      { title: 'Quiet concert', venue: { name: 'Old Hall' } },
    ]);
  });

  it('takes no other vocabulary for schema.org’s', () => {
    const html =
      '<div typeof="cal:Vevent"><span property="cal:summary">X</span><meta property="og:title" content="X"></div>';
    expect(read(`<!doctype html>${html}`).kind).toBe('unreadable');
  });
});

it('completes the addresses of a saved page by the one it says it has', () => {
  const value = JSON.stringify({ ...concert, url: '/events/1' });
  const saved = (head: string) =>
    read(`<!doctype html>${head}<script type="application/ld+json">${value}</script>`, 'file:saved.html').listings[0]
      ?.url;
  expect(saved('<link rel="canonical" href="https://venue.example/events/1?from=x">')).toBe(
    'https://venue.example/events/1',
  );
  expect(saved('<base href="https://base.example/">')).toBe('https://base.example/events/1');
  expect(saved('<link rel="canonical" href="javascript:x">')).toBeUndefined();
});

describe('timetables', () => {
  const schedule = {
    '@type': 'Schedule',
    startDate: '2026-11-03',
    startTime: '19:30:00',
    endTime: '21:00:00',
    scheduleTimezone: 'America/New_York',
  };
  const starts = (more: object) =>
    ld({ ...concert, startDate: undefined, eventSchedule: { ...schedule, ...more } }).map(({ start }) =>
      start.slice(5, 16),
    );

  it('lists each date, on the clock of its place, but those left out', () => {
    const event = {
      repeatFrequency: 'P1W',
      byDay: 'https://schema.org/Tuesday',
      endDate: '2026-12-20',
      exceptDate: '2026-12-08',
    };
    expect(starts(event)).toEqual(['11-24T19:30', '12-01T19:30', '12-15T19:30']);
    expect(starts({ repeatFrequency: 'P14D', byDay: ['Tuesday'], endDate: '2026-12-20' })).toEqual([
      '12-01T19:30',
      '12-15T19:30',
    ]);
    expect(starts({ repeatFrequency: 'monthly', byDay: 'Tuesday', byMonthWeek: 1, endDate: '2027-01-31' })).toEqual([
      '12-01T19:30',
      '01-05T19:30',
    ]);
    expect(starts({ repeatFrequency: 'daily', startDate: '2026-12-01', repeatCount: 2 })).toEqual([
      '12-01T19:30',
      '12-02T19:30',
    ]);
  });

  it('takes no timetable for dates when it does not say how often', () => {
    expect(starts({})).toEqual([]);
  });
});
