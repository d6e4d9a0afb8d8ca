import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'localist',
  opens: ({ pathname }) => /^\/api\/2\/events\/?$/.test(pathname),
};
