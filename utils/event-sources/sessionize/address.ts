import type { SourceAddress } from '../../source-address';

export const view = /^(\/api\/v2\/[\w-]{4,40}\/view\/)\w+\/?$/;

export const sourceAddress: SourceAddress = {
  name: 'sessionize',
  opens: ({ hostname, pathname }) => hostname === 'sessionize.com' && view.test(pathname),
  origins: () => ['https://sessionize.com/*'],
};
