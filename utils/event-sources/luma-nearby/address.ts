import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'luma-nearby',
  opens: ({ hostname, pathname }) => /^(www\.)?(luma\.com|lu\.ma)$/.test(hostname) && /^\/discover\/?$/.test(pathname),
  origins: () => ['https://api2.luma.com/*'],
  needs: ['place'],
  notice: 'platforms_noticeLuma',
};
