import type { SourceAddress } from '../../source-address';

const reserved =
  /^\/(?:[a-z]{2}-[A-Z]{2}\/)?(?:find|login|register|about|topics|cities|members?|pro|apps|help|blog|media|lp|gql2?|home|your-events|messages|notifications|account|terms|privacy|start|create|jobs|print|apac|emea)(?:\/|$)/i;
export const group = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]{3,80})(?:\/(?:events)?\/?)?$/;

export const sourceAddress: SourceAddress = {
  name: 'meetup',
  opens: ({ hostname, pathname }) =>
    /^(www\.)?meetup\.com$/.test(hostname) && !reserved.test(pathname) && group.test(pathname),
  origins: () => ['https://www.meetup.com/*'],
  notice: 'platforms_noticeMeetup',
};
