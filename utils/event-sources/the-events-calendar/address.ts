import type { SourceAddress } from '../../source-address';

const path = /\/wp-json\/tribe\/events\/v1\/events\/?$/;

export const sourceAddress: SourceAddress = {
  name: 'the-events-calendar',
  opens: ({ pathname }) => path.test(pathname),
};
