import { type Account, type Pds, startPds } from '../pds/start-pds';
import type { TownPage } from '../town/calendars';
import type { TownServer } from '../town/serve-town';

export const eventCollection = 'community.lexicon.calendar.event';
export const rsvpCollection = 'community.lexicon.calendar.rsvp';

/** One of the servers that Bluesky itself runs is called so; most people's repos lie there. */
export const pdsHost = 'shore.us-east.host.bsky.network';

export type People = {
  pds: Pds;
  maya: Account;
  jo: Account;
  reader: Account;
  /** On the same server, with an event, and followed by nobody. */
  stranger: Account;
  /** The record of Maya's evening. */
  event: { uri: string; cid: string };
};

/** A real PDS with four accounts: Maya hosts an evening, and the reader follows her and Jo. */
export async function peopleOnPds(): Promise<People> {
  const pds = await startPds(pdsHost);
  const [maya, jo, reader, stranger] = [
    await pds.createAccount('maya.test'),
    await pds.createAccount('jonas.test'),
    await pds.createAccount('reader-on-shore.test'),
    await pds.createAccount('stranger-ana.test'),
  ];
  const createdAt = new Date().toISOString();
  const event = await pds.put(maya, eventCollection, 'press', evening('Letterpress evening'));
  await pds.put(stranger, eventCollection, 'other', evening('Evening of a stranger'));
  const profile = 'app.bsky.actor.profile';
  await pds.put(maya, profile, 'self', { displayName: 'Maya', description: 'Prints. Also x.com/MayaPrints' });
  await pds.put(jo, profile, 'self', { displayName: 'Jo', description: 'Bass. https://x.com/jonasplaysbass' });
  for (const [key, subject] of Object.entries({ '3m5vqzk2c5s2a': maya.did, '3m5vqzk2c5s2b': jo.did })) {
    await pds.put(reader, 'app.bsky.graph.follow', key, { createdAt, subject });
  }
  return { pds, maya, jo, reader, stranger, event };
}

/** Jo says that they come to Maya's evening. */
export async function joAnswers({ pds, jo, event: subject }: People): Promise<void> {
  const createdAt = new Date().toISOString();
  await pds.put(jo, rsvpCollection, 'answer', { createdAt, status: `${rsvpCollection}#going`, subject });
}

/** In person, in ten days, in the town the tests choose. */
function evening(name: string): object {
  const startsAt = new Date(Date.now() + 10 * 86_400_000).toISOString();
  const locations = [
    {
      $type: 'community.lexicon.location.address',
      country: 'US',
      region: 'NJ',
      locality: 'Asbury Park',
      name: 'Print Shop',
    },
    { $type: 'community.lexicon.location.geo', latitude: '40.2204', longitude: '-74.0121' },
  ];
  return { name, createdAt: new Date().toISOString(), startsAt, locations, mode: `${eventCollection}#inperson` };
}

/** Serves the PDS, the directory and Bluesky's public view at their true hosts. The view is the only part worked out here: whom
 * somebody follows, from the follow records in their repo. */
export function serveNetwork(town: TownServer, { pds, event: _event, ...people }: People): void {
  const server = `http://127.0.0.1:${pds.port}`;
  town.hosts.set(pdsHost, (path) => forward(`${server}${path}`));
  town.hosts.set('plc.directory', (path) => forward(`http://127.0.0.1:${pds.plcPort}${path}`));
  town.hosts.set('public.api.bsky.app', async (path) => {
    if (!path.startsWith('/xrpc/app.bsky.graph.getFollows?')) return forward(`${server}${path}`);
    const repo = new URL(path, server).searchParams.get('actor') ?? '';
    const list = await fetch(
      `${server}/xrpc/com.atproto.repo.listRecords?${new URLSearchParams({ repo, collection: 'app.bsky.graph.follow' })}`,
    );
    const { records } = (await list.json()) as { records: { value: { subject: string } }[] };
    const subjects = records.map(({ value }) => value.subject);
    const follows = Object.values(people).filter(({ did }) => subjects.includes(did));
    const body = { subject: { did: repo }, follows: follows.map(({ did, handle }) => ({ did, handle })) };
    return { contentType: 'application/json', body: JSON.stringify(body) };
  });
}

async function forward(address: string): Promise<TownPage> {
  const response = await fetch(address);
  const contentType = response.headers.get('content-type') ?? 'text/plain';
  return { contentType, body: await response.text(), status: response.status };
}
