import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'meetup-nearby',
  opens: ({ hostname, pathname, searchParams }) =>
    /^(www\.)?meetup\.com$/.test(hostname) &&
    /^\/find\/?$/.test(pathname) &&
    Boolean(searchParams.get('keywords')?.trim()),
  origins: () => ['https://www.meetup.com/*'],
  needs: ['place'],
  notice: 'platforms_noticeMeetup',
};
