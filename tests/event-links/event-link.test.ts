import { expect, test } from 'vitest';
import { eventLinkAt } from '@/utils/event-links/event-link';

test.each([
  ['https://www.eventbrite.co.uk/e/press-night-tickets-123456789?aff=oddtdtcreator', 'eventbrite.com/e/123456789'],
  [
    'https://www.meetup.com/de-DE/press-group/events/301234567/?eventOrigin=home',
    'meetup.com/press-group/events/301234567',
  ],
  ['https://lu.ma/press-night?utm_source=x', 'luma.com/press-night'],
  ['https://luma.com/event/evt-AbC123', 'luma.com/event/evt-AbC123'],
  ['https://www.facebook.com/events/1234567890123/?ref=newsfeed', 'facebook.com/events/1234567890123'],
  ['https://partiful.com/e/Ab3dEf', 'partiful.com/e/Ab3dEf'],
  ['https://shotgun.live/fr/events/nuit-blanche', 'shotgun.live/events/nuit-blanche'],
  ['https://dice.fm/event/k6ov5e-press-night-8th-dec', 'dice.fm/event/k6ov5e'],
  ['https://de.ra.co/events/1234567', 'ra.co/events/1234567'],
  ['https://www.ticketmaster.co.uk/press-night-asbury/event/1F005E9AB1?brand=x', 'ticketmaster.co.uk/event/1F005E9AB1'],
  ['https://www.axs.com/events/612345/press-night-tickets?skin=a', 'axs.com/events/612345'],
  ['https://www.songkick.com/concerts/41234567-printers-at-hall', 'songkick.com/concerts/41234567'],
  ['https://www.bandsintown.com/e/105123456?came_from=257', 'bandsintown.com/e/105123456'],
  ['https://www.outsavvy.com/event/16424/press-night', 'outsavvy.com/event/16424'],
  ['https://www.mobilize.us/group/event/512345/', 'mobilize.us/group/event/512345'],
  ['https://tech.connpass.com/event/312345/', 'tech.connpass.com/event/312345'],
  ['https://group.doorkeeper.jp/events/171234-press-night', 'group.doorkeeper.jp/events/171234'],
  ['https://ti.to/press/night-2026', 'ti.to/press/night-2026'],
  ['https://smokesignal.events/did:plc:abcdefgh/3kabc', 'smokesignal.events/did:plc:abcdefgh/3kabc'],
  ['https://atmo.rsvp/p/maya.example/e/3kabc', 'atmo.rsvp/p/maya.example/e/3kabc'],
  [
    'https://town.example/events/6f9619ff-8b86-4011-b42d-00c04fc964ff',
    'town.example/events/6f9619ff-8b86-4011-b42d-00c04fc964ff',
  ],
  ['https://club.example/event/press-night/2026-12-08/', 'club.example/event/press-night/2026-12-08'],
  ['webcal://club.example/calendar.ics', 'club.example/calendar.ics'],
  ['https://go.bsky.app/redirect?u=https%3A%2F%2Fluma.com%2Fpress-night', 'luma.com/press-night'],
])('an event’s page is known by its address alone, under one key: %s', (address, key) => {
  expect(eventLinkAt(address)?.key).toBe(key);
});

test.each([
  'https://t.co/AbC123',
  'https://bit.ly/event',
  'https://luma.com/discover',
  'https://luma.com/london',
  'https://luma.com/',
  'https://www.meetup.com/press-group/',
  'https://www.eventbrite.com/o/press-group-123456789',
  'https://www.songkick.com/artists/123456-printers',
  'https://x.com/maya/status/123456789',
  'https://club.example/',
  'https://club.example/events',
  'https://club.example/blog/event-horizon',
  'https://events.humanitix.com/host/press',
  'mailto:maya@club.example',
  'javascript:alert(1)',
  '',
])('what is no event’s page is not called one: %s', (address) => {
  expect(eventLinkAt(address)).toBeUndefined();
});

test('what would be fetched is public https without tracking, and a members-only site is never asked', () => {
  expect(eventLinkAt('http://www.eventbrite.de/e/abend-tickets-123456789?aff=a#top')).toMatchObject({
    address: 'https://www.eventbrite.de/e/abend-tickets-123456789',
    host: 'www.eventbrite.de',
    canBeRead: true,
  });
  expect(eventLinkAt('https://go.bsky.app/redirect?u=https%3A%2F%2Fluma.com%2Fa-night')?.address).toBe(
    'https://luma.com/a-night',
  );
  expect(eventLinkAt('https://site.example/event/night?id=3&utm_source=x')?.address).toBe(
    'https://site.example/event/night?id=3',
  );
  expect(eventLinkAt('https://m.facebook.com/events/1234567890/')?.canBeRead).toBe(false);
  expect(eventLinkAt('https://user:secret@site.example/event/night')).toBeUndefined();
  expect(eventLinkAt('https://site.example:8443/event/night')).toBeUndefined();
});
