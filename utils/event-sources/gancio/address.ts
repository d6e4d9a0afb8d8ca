import type { SourceAddress } from '../../source-address';

/** Servers known to run it; any other is recognised by its answer (`https://HOST/api/events`). */
const servers = new Set(
  (
    'bcn.convoca.la berlin.askapunk.de bonn.jetzt carbondale.info devent.cz ' +
    'keepkarlsruheboring.org mad.convoca.la montreal.askapunk.net offbeat.amsterdam rheinmain.social'
  ).split(' '),
);

export const sourceAddress: SourceAddress = {
  name: 'gancio',
  opens: ({ hostname, pathname }) => servers.has(hostname) && /^\/(?:api\/events)?$/.test(pathname),
};
