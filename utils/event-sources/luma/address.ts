import type { SourceAddress } from '../../source-address';

const reserved =
  /^\/(?:signin|create|home|pricing|help|explore|category|ics|discover|about|terms|privacy|app|blog|login)?(?:\/|$)/;

export const sourceAddress: SourceAddress = {
  name: 'luma',
  opens: ({ hostname, pathname }) => /^(www\.)?(luma\.com|lu\.ma)$/.test(hostname) && !reserved.test(pathname),
  origins: () => ['https://luma.com/*', 'https://api2.luma.com/*'],
  notice: 'platforms_noticeLuma',
};
