import { listingsOfSource } from '../event-cache/listings';
import type { SourceState, Trouble } from '../event-cache/schema';
import type { EventListing, ReadListing } from '../event-listing';
import { openerOf } from '../event-source';
import { endsAt, startsAt } from '../event-time';
import type { DraftResult, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { labelOfKind } from './label-of-kind';
import { hostOfAddress } from './mask-address';
import { registrableDomain } from './registrable-domain';

/** Why what came is more likely a broken, moved or stolen source than the truth, in words. */
export type Doubt = { trouble: Trouble; message: string };

/** Fewer than this many known events to come may well all be new by the next time. */
const telling = 3;

/** What speaks against believing a reading; undefined = nothing does. What the user chose with its preview in sight is not
 * doubted (`saveResult`). */
export async function doubtAbout(
  source: UserSource,
  state: SourceState,
  result: DraftResult,
  deps: Pick<Refreshing, 'cache' | 'now'>,
): Promise<Doubt | undefined> {
  const name = state.name ?? source.name ?? hostOfAddress(source.address);
  const domain = movedTo(source, result);
  if (domain) return { trouble: 'moved', message: say('sourceHealth_movedTo', hostOfAddress(source.address), domain) };
  const now = deps.now().epochMilliseconds;
  const known = (await listingsOfSource(deps.cache, source.id)).filter((listing) => endsAt(listing, 'UTC') > now);
  if (known.length === 0 || source.text !== undefined) return undefined;
  if (state.kind !== undefined && state.kind !== result.kind) {
    const [before, after] = [labelOfKind(state.kind), labelOfKind(result.kind)];
    return { trouble: 'changed', message: say('sourceHealth_otherKind', hostOfAddress(source.address), before, after) };
  }
  // What a source asks for in its own way comes from a host we chose: an account with other events, or another region.
  if (result.isSure || openerOf(new URL(source.address))) {
    return result.listings.length === 0 && !result.isSure
      ? { trouble: 'changed', message: say('sourceHealth_empty', name) }
      : undefined;
  }
  if (result.listings.length === 0) return { trouble: 'changed', message: say('sourceHealth_empty', name) };
  if (known.length >= telling && isAllNew(known, result.listings)) {
    return { trouble: 'taken-over', message: say('sourceHealth_allNew', name, known.length) };
  }
  return undefined;
}

/** The domain an address now leads to, where that is somebody else's and the user did not agree to it. */
function movedTo({ address, trusts = [] }: UserSource, { finalUrl }: DraftResult): string | undefined {
  if (finalUrl === undefined || !address.startsWith('https:')) return undefined;
  const domain = registrableDomain(new URL(finalUrl).hostname);
  const own = registrableDomain(new URL(address).hostname);
  return domain === own || trusts.includes(domain) ? undefined : domain;
}

/** Whether nothing known before is among what came, by what a visitor would call it: a site that changed its software
 * keeps its events under other ids. */
function isAllNew(known: readonly EventListing[], read: readonly ReadListing[]): boolean {
  const seen = new Set(read.flatMap((each) => namesOf(each)));
  return known.every((listing) => namesOf(listing).every((name) => !seen.has(name)));
}

function namesOf(listing: EventListing | ReadListing): string[] {
  const title = listing.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const url = listing.url === undefined ? [] : [`url ${listing.url} ${startsAt(listing, 'UTC')}`];
  return [`title ${title}`, ...url];
}
