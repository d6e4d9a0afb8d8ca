import type { SourceAddress } from '../../source-address';
import { mobilizonServers } from './servers';

export const sourceAddress: SourceAddress = {
  name: 'mobilizon',
  opens: ({ hostname, pathname }) =>
    pathname === '/api' || (mobilizonServers.has(hostname) && /^\/(?:search|events\/?)?$/.test(pathname)),
  needs: ['place'],
};
