import type { SourceAddress } from '../../source-address';

export const own =
  /^\/(?!(?:api|i|login|signup|pricing|features|help|blog|about|docs|tkf2)(?:\/|$))([\w.-]{2,80})(?:\/.*)?$/;

export const sourceAddress: SourceAddress = {
  name: 'tockify',
  opens: ({ hostname, pathname }) => /^(www\.)?tockify\.com$/.test(hostname) && own.test(pathname),
  origins: () => ['https://tockify.com/*'],
};
