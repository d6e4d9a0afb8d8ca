import type { SourceAddress } from '../../source-address';
import { accountAddress } from './names';

/** Servers that hold most people's repos; others are asked for one by one. */
const ownServers = 'https://*.host.bsky.network/*';

export const sourceAddress: SourceAddress = {
  name: 'at-protocol',
  opens: (address) => accountAddress(address) !== undefined,
  origins: () => ['https://public.api.bsky.app/*', 'https://plc.directory/*', ownServers],
};
