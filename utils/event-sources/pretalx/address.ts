import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'pretalx',
  opens: ({ hostname, pathname }) =>
    /^\/[\w.-]+\/schedule\/export\/schedule\.(json|xml|ics)$/.test(pathname) ||
    (/^pretalx\./.test(hostname) &&
      /^\/(?!fr\/|de\/|orga\/|p\/|api\/)[\w.-]+\/(?:schedule\/?|talk\/?)?$/.test(pathname)),
};
