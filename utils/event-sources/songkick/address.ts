import type { SourceAddress } from '../../source-address';

export const user = /^\/users\/([\w.-]{1,60})(?:\/.*)?$/;

export const sourceAddress: SourceAddress = {
  name: 'songkick',
  opens: ({ hostname, pathname }) => /^(www\.)?songkick\.com$/.test(hostname) && user.test(pathname),
  origins: () => ['https://www.songkick.com/*'],
};
