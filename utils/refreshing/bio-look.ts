import { discover } from '../discovering/discover';
import type { BioFinding } from '../event-cache/schema';
import { stableId } from '../event-cache/stable-id';
import { startsAt } from '../event-time';
import { canonicalUrl, hostOfKey } from '../matching/canonical-url';
import { ownPage } from '../matching/party-pages';
import { isLinkHub, isSharedPlatform } from '../matching/shared-platforms';
import { say } from '../wording/say';
import { addressToRead } from './address-to-read';
import type { Refreshing } from './dependencies';
import { sourceAt } from './same-source';
import { nextNeed } from './source-needs';

/** A profile is opened often, and its website is somebody's: three requests, and then none for seven days. */
const requestsPerBio = 3;
const keptMilliseconds = 7 * 86_400_000;

/** The one website of a bio that may lead to events: their own site, else their page of links, else their page on a shared
 * platform; never another social profile. Undefined = there is none. */
export function siteOfBio(links: readonly string[]): string | undefined {
  const pages = links.flatMap((link) => {
    const key = canonicalUrl(link);
    const checked = addressToRead(link);
    if (key === undefined || !checked.ok) return [];
    const isHub = isLinkHub(hostOfKey(key));
    if (!isHub && ownPage(link) === undefined) return [];
    return [{ address: checked.url.href, rank: isHub ? 1 : isSharedPlatform(hostOfKey(key)) ? 2 : 0 }];
  });
  return pages.sort((a, b) => a.rank - b.rank)[0]?.address;
}

/**
 * Looks for a calendar behind the website in a bio that the reader opened, where they asked for that once and for all. What was
 * looked at is kept under a hash, so that nobody is asked again for seven days whatever came of it. Undefined = nothing
 * found, or nobody may be asked. The user adds a calendar found; it is no source before.
 */
export async function lookAtBio(links: readonly string[], deps: Refreshing): Promise<BioFinding | undefined> {
  const address = siteOfBio(links);
  if (!address || (await nextNeed({ address }, deps)) || (await sourceAt(address, deps))) return undefined;
  const key = await stableId(`bio ${canonicalUrl(address) ?? address}`);
  const now = deps.now().epochMilliseconds;
  const known = await claim(key, now, deps);
  if (known) return known.found;
  const { reading, address: found } = await discover(
    { address },
    say('lookUps_bioReason'),
    async () => undefined,
    deps,
    requestsPerBio,
  );
  const finding = reading.kind === 'read' ? await findingOf(found, reading.result, deps) : undefined;
  if (finding) await deps.cache.put('bioLooks', { key, lookedAt: now, found: finding });
  return finding;
}

/** What an earlier look came to; undefined = this one is to look. Written down before anything is asked, in one transaction: two
 * tabs, or a worker that dies, must not ask twice. */
async function claim(key: string, now: number, { cache }: Refreshing) {
  const transaction = cache.transaction('bioLooks', 'readwrite');
  const known = await transaction.store.get(key);
  const isFresh = known !== undefined && now - known.lookedAt < keptMilliseconds;
  if (!isFresh) await transaction.store.put({ key, lookedAt: now });
  await transaction.done;
  return isFresh ? known : undefined;
}

type Result = Extract<Awaited<ReturnType<typeof discover>>['reading'], { kind: 'read' }>['result'];

async function findingOf(address: string, result: Result, deps: Refreshing): Promise<BioFinding | undefined> {
  if (result.listings.length === 0 || (await sourceAt(address, deps))) return undefined;
  const [soonest] = [...result.listings].sort((a, b) => startsAt(a, 'UTC') - startsAt(b, 'UTC'));
  return {
    address,
    name: result.name ?? new URL(address).host,
    listings: result.listings.length,
    ...(soonest ? { soonest: soonest.title } : {}),
  };
}

/** Websites looked at more than seven days ago are forgotten. */
export async function forgetOldLooks({ cache, now }: Pick<Refreshing, 'cache' | 'now'>): Promise<void> {
  for (const { key, lookedAt } of await cache.getAll('bioLooks')) {
    if (now().epochMilliseconds - lookedAt >= keptMilliseconds) await cache.delete('bioLooks', key);
  }
}
