import { expect, it } from 'vitest';
import { checkAddress } from '@/utils/refreshing/address-check';

it.each([
  ['webcal://calendar.example/a.ics', 'https://calendar.example/a.ics'],
  ['webcal:calendar.example/a.ics', 'https://calendar.example/a.ics'],
  ['http://calendar.example/a.ics', 'https://calendar.example/a.ics'],
  [' calendar.example/a.ics ', 'https://calendar.example/a.ics'],
  ['https://calendar.example/a?b=1#c', 'https://calendar.example/a?b=1'],
  ['@Maya.Prints.example', 'https://bsky.app/profile/maya.prints.example'],
  ['at://maya.example/app.bsky.feed.post/1', 'https://bsky.app/profile/maya.example'],
  ['did:plc:ewvi7nxzyoun6zhxrhs64oiz', 'https://bsky.app/profile/did:plc:ewvi7nxzyoun6zhxrhs64oiz'],
  ['at://did:web:maya.example', 'https://bsky.app/profile/did:web:maya.example'],
  ['https://8.8.8.8/a.ics', 'https://8.8.8.8/a.ics'],
  ['https://bücher.example/a.ics', 'https://xn--bcher-kva.example/a.ics'],
  ['https://[2606:4700::1111]/a.ics', 'https://[2606:4700::1111]/a.ics'],
])('%s is read as %s', (typed, url) => {
  expect(checkAddress(typed)).toMatchObject({ ok: true });
  const checked = checkAddress(typed);
  expect(checked.ok && checked.url.href).toBe(url);
});

it.each([
  'https://localhost/a.ics',
  'https://printer/a.ics',
  'https://printer.local/a.ics',
  'https://router.home.arpa/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://0177.0.0.1/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://0.0.0.0/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://LOCALHOST./',
  'https://intranet.corp/',
])('%s never leaves this computer’s network', (typed) => {
  expect(checkAddress(typed)).toMatchObject({ ok: false, message: expect.stringContaining('your own computer') });
});

it.each(['', 'two words', 'https://', 'ftp://files.example/a.ics', 'file:///etc/passwd', 'javascript:alert(1)'])(
  'says in words why “%s” cannot be read',
  (typed) => {
    const checked = checkAddress(typed);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.message.length).toBeGreaterThan(20);
  },
);

it('refuses passwords in addresses and unencrypted ports instead of guessing', () => {
  expect(checkAddress('https://me:secret@calendar.example/')).toMatchObject({ ok: false });
  expect(checkAddress('http://calendar.example:8080/')).toMatchObject({ ok: false });
});
