import { expect, it } from 'vitest';
import { maskAddress } from '@/utils/refreshing/mask-address';

it.each([
  [
    'https://calendar.google.com/calendar/ical/a%40b.c/private-0123456789abcdef0123/basic.ics',
    'calendar.google.com/calendar/ical/a%40b.c/private-…/basic.ics',
  ],
  ['https://cal.example/feed/9f8e7d6c5b4a39281706.ics', 'cal.example/feed/….ics'],
  ['https://cal.example/feed.ics?token=abc&lang=de', 'cal.example/feed.ics?token=…&lang=de'],
  ['https://cal.example/feed.ics?x=AbC123dEf456GhI789', 'cal.example/feed.ics?x=…'],
  ['https://cal.example/ical/3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'cal.example/ical/…'],
  ['https://cal.example/u/aB3dE5fG7hJ', 'cal.example/u/…'],
  [
    'https://pds.example/xrpc/m?repo=did:plc:ewvi7nxzyoun6zhxrhs64oiz&key=3m5vqzk2c5s2a',
    'pds.example/xrpc/m?repo=did:plc:ewvi7nxzyoun6zhxrhs64oiz&key=…',
  ],
  ['https://plc.directory/did:plc:ewvi7nxzyoun6zhxrhs64oiz', 'plc.directory/did:plc:ewvi7nxzyoun6zhxrhs64oiz'],
  ['https://cal.example/a.ics?0123456789abcdef0123', 'cal.example/a.ics?…'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});

it.each(['https://meetup.com/quiet-presses-of-asbury-park/events/ical', 'https://library.example/events/2026/12.ics'])(
  'leaves the public address %s readable',
  (address) => {
    expect(maskAddress(address)).toBe(address.replace('https://', ''));
  },
);

it('shows a dropped file by its name', () => {
  expect(maskAddress('file:town calendar.ics')).toBe('file:town calendar.ics');
});
