import { expect, it } from 'vitest';
import { parseExchange, toJson, toOpml } from '@/utils/source-exchange/exchange';

const sources = [
  { id: '1', address: 'https://press.example/a.ics?x=1&y=2', name: 'Press & "friends" <3', addedAt: 0 },
  { id: '2', address: 'file:evenings.ics', text: 'BEGIN:VCALENDAR', addedAt: 0 },
  { id: '3', address: 'https://club.example/', addedAt: 0, home: { name: 'Town', latitude: 1, longitude: 2 } },
];

it('brings back from JSON all that was written, files and homes included', () => {
  expect(parseExchange(toJson(sources))).toEqual([
    { address: 'https://press.example/a.ics?x=1&y=2', name: 'Press & "friends" <3' },
    { address: 'file:evenings.ics', text: 'BEGIN:VCALENDAR' },
    { address: 'https://club.example/', home: { name: 'Town', latitude: 1, longitude: 2 } },
  ]);
});

it('brings back from OPML every address with its name, and leaves files out', () => {
  expect(parseExchange(toOpml(sources))).toEqual([
    { address: 'https://press.example/a.ics?x=1&y=2', name: 'Press & "friends" <3' },
    { address: 'https://club.example/' },
  ]);
});

it('reads what feed readers write: folders, other spellings, broken mark-up', () => {
  const opml = `<?xml version="1.0"?><opml version="1.0"><body><outline text="Folder">
    <outline type="rss" text="Club" XMLURL="https://club.example/events/?ical=1&x=2" htmlUrl="https://club.example/"/>
    <outline text="No address"><outline xmlUrl=" https://press.example/a.ics "></outline></body>`;
  expect(parseExchange(opml)).toEqual([
    { address: 'https://club.example/events/?ical=1&x=2', name: 'Club' },
    { address: 'https://press.example/a.ics' },
  ]);
});

it.each([['{"a":1}'], ['[1]'], ['{broken'], ['<html><body>no'], ['BEGIN:VCALENDAR'], ['']])(
  'says of anything else that it is no list: %s',
  (text) => expect(parseExchange(text)).toBeUndefined(),
);

it('is not impressed by a list of a million', () => {
  const opml = `<opml>${'<outline xmlUrl="https://a.example/"/>'.repeat(5_000)}</opml>`;
  expect(parseExchange(opml)).toHaveLength(500);
});
