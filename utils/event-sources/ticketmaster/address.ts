import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'ticketmaster',
  opens: ({ hostname, pathname }) =>
    (hostname === 'app.ticketmaster.com' && /^\/discovery\/v2\/events(\.json)?$/.test(pathname)) ||
    (/^(www\.)?ticketmaster\.[a-z.]{2,6}$/.test(hostname) && pathname === '/'),
  origins: () => ['https://app.ticketmaster.com/*'],
  needs: ['place', 'key'],
};
