import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'confs-tech',
  opens: ({ hostname, pathname, searchParams }) =>
    /^(www\.)?confs\.tech$/.test(hostname) && (/^\/[a-z-]{2,30}\/?$/.test(pathname) || searchParams.has('topics')),
  origins: () => ['https://raw.githubusercontent.com/*'],
};
