import { describe, expect, it } from 'vitest';
import { countProfilesNamedBy, pagesNamedBy, profilesNamedBy } from '../../utils/matching/named-by-listing';
import { pageIndexOf } from '../../utils/matching/page-index-of';
import { columnWidths, pageIndexLimit } from '../../utils/page-index';
import { linz, someListing } from './some-listing';

const about = {
  site: 'x',
  home: linz,
  readerZone: 'Europe/Vienna',
  unit: 'km' as const,
  sourceName: () => 'Hall',
  now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
};
const named = [{ urls: ['https://x.com/InkFair', 'https://instagram.com/inkfair'] }];

describe('the page index', () => {
  it('tells how many lines a row will need, fewer in a wide column, and nothing of its words', () => {
    const name = 'The Great Reading Room of the Municipal Library and its Winter Garden';
    const title = 'Letterpress and the long, patient history of printing by hand in three cities';
    const [short] = pageIndexOf([someListing({ organizers: named })], about);
    const [long] = pageIndexOf(
      [someListing({ organizers: named, title, venue: { ...someListing({}).venue, name } })],
      about,
    );
    const [wide, ...narrower] = [...(long?.[7] ?? '')].map((digit) => Number.parseInt(digit, 36));
    expect(short?.[7]).toMatch(/^[0-9a-z]+$/);
    expect(short?.[7]).toHaveLength(columnWidths.length);
    expect(wide).toBeGreaterThan(Number.parseInt(short?.[7]?.[0] ?? '', 36));
    expect(narrower.at(-1)).toBeGreaterThan(wide ?? 0);
    expect(JSON.stringify(long)).not.toContain('Letterpress');
  });

  it('keeps room for both clocks where the reader’s is another than the venue’s, whatever zone their home is in', () => {
    const venue = { ...someListing({}).venue, name: 'Reading Room of the Library' };
    const lines = (readerZone: string) =>
      pageIndexOf([someListing({ organizers: named, venue })], { ...about, readerZone })[0]?.[7] ?? '';
    const sum = (digits: string) => [...digits].reduce((all, digit) => all + Number.parseInt(digit, 36), 0);
    expect(sum(lines('America/New_York'))).toBeGreaterThan(sum(lines('Europe/Vienna')));
    expect(lines('Europe/Berlin')).toBe(lines('Europe/Vienna'));
  });

  it('knows the organiser by handle, with local time and the moment it is over', () => {
    const [entry] = pageIndexOf([someListing({ organizers: named })], about);
    expect(entry?.slice(0, 4)).toEqual(['@inkfair', 'hosts', 'declared', '2026-12-08T19:30']);
    expect(entry?.[4]).toBe(Date.parse('2026-12-08T21:30:00Z') / 1000);
  });

  it('tells the page nothing about events that are out of reach or cancelled', () => {
    const far = someListing({ organizers: named, venue: { point: { latitude: 1, longitude: 1, precision: 'exact' } } });
    expect(pageIndexOf([far, someListing({ organizers: named, status: 'cancelled' })], about)).toEqual([]);
  });

  it('keeps one row free for a series, not one for each of its dates', () => {
    const series = { id: 'weekly' };
    const dates = ['2026-12-15', '2026-12-08', '2026-12-22'].map((date) =>
      someListing({ id: date, start: { kind: 'date', date }, organizers: named, series }),
    );
    const mine = pageIndexOf(dates, about).filter(([key]) => key === '@inkfair');
    expect(mine.map((entry) => entry[6])).toEqual(['2026-12-08']);
  });

  it('states no distance where only the calendar’s home is known', () => {
    const venue = { point: { latitude: 48.31, longitude: 14.29, precision: 'source' as const } };
    expect(pageIndexOf([someListing({ organizers: named, venue })], about)[0]?.[5]).toBe(-1);
  });

  it('names the site of a calendar, so that a bio that links it is recognised', () => {
    const keys = pageIndexOf([someListing({ siteUrl: 'https://www.inkfair.example/' })], about).map(([key]) => key);
    expect(keys).toContain('inkfair.example/');
  });

  it('drops the latest first, then the least sure, when there is too much', () => {
    const attendees = Array.from({ length: pageIndexLimit }, (_, index) => ({
      urls: [`https://x.com/guest${index}`],
      response: 'interested' as const,
    }));
    const late = someListing({ id: 'late', start: { kind: 'date', date: '2026-12-20' }, organizers: named });
    const host = [{ urls: ['https://x.com/host'] }];
    const soon = someListing({ id: 'soon', attendees });
    const sure = someListing({
      id: 'sure',
      start: { kind: 'instant', instant: '2026-12-08T20:00:00Z', timeZone: 'Europe/Vienna' },
      organizers: host,
    });
    const entries = pageIndexOf([late, soon, sure], about);
    expect(entries).toHaveLength(pageIndexLimit);
    expect(entries.some(([key]) => key === '@host')).toBe(true);
    expect(entries.some((entry) => entry[6] === 'late')).toBe(false);
  });
});

describe('who a listing names', () => {
  const organizers = [{ urls: [], did: 'did:plc:maya' }];

  it('calls a DID proven only in a record of its own repo', () => {
    const certaintyIn = (sourceUrl: string) =>
      profilesNamedBy(someListing({ source: 'atproto', sourceUrl, organizers }))[0]?.tie.certainty;
    expect(certaintyIn('at://did:plc:maya/event/1')).toBe('proven');
    expect(certaintyIn('at://did:plc:somebody/event/1')).toBe('declared');
  });

  it('never lists the account of a ticket seller', () => {
    expect(profilesNamedBy(someListing({ organizers: [{ urls: ['https://x.com/eventbrite'] }] }))).toEqual([]);
  });

  it('never takes a link hub, a short link or the home of a platform for somebody', () => {
    const urls = ['https://linktr.ee/a', 'https://bit.ly/a', 'https://luma.com/'];
    expect(pagesNamedBy(someListing({ organizers: [{ urls }] }))).toEqual([]);
  });

  it('counts an account once, however many events name it', () => {
    const listings = [someListing({ organizers: named }), someListing({ id: 'two', performers: named })];
    expect(countProfilesNamedBy(listings, 'x')).toBe(1);
    expect(countProfilesNamedBy(listings)).toBe(2);
  });
});
