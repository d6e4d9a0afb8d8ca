import type { EventCache, SourceState } from '../event-cache/schema';
import type { EventListing, ReadListing } from '../event-listing';
import { startsAt } from '../event-time';
import { shownEvent } from '../matching/shown-events';
import type { DraftView, SourceView } from '../source-view';
import type { Draft, UserData, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { labelOfKind } from './label-of-kind';
import { hostOfAddress, maskAddress } from './mask-address';
import { mayRead } from './refresh-due';
import { noticeOf } from './source-needs';

const previewed = 3;

/** Every source with its health, in the order they were added. */
export async function sourceViews(deps: Refreshing): Promise<SourceView[]> {
  const sources = (await deps.userData.getAll('sources')).filter(({ isLookUp }) => !isLookUp);
  sources.sort((a, b) => a.addedAt - b.addedAt);
  return Promise.all(sources.map((source) => sourceView(source, deps)));
}

async function sourceView(source: UserSource, deps: Refreshing): Promise<SourceView> {
  const state = await deps.cache.get('sources', source.id);
  const listings = await deps.cache.countFromIndex('listings', 'bySource', source.id);
  const hasAccess = await mayRead(source, deps);
  const host = hostOfAddress(source.address);
  return {
    id: source.id,
    name: state?.name ?? host,
    label: source.text === undefined ? labelOfKind(state?.kind) : say('kinds_file'),
    address: maskAddress(source.address),
    health: hasAccess ? healthOf(state) : 'no-access',
    ...(hasAccess
      ? state?.message
        ? { message: state.message }
        : {}
      : { message: `Tangible may not read ${host} any more. Add the address again to allow it.` }),
    listings,
    ...(state?.lastSuccess === undefined ? {} : { lastSuccess: state.lastSuccess }),
    ...(state && source.text === undefined ? { nextRefresh: state.nextRefresh } : {}),
    problems: state?.problems ?? [],
  };
}

function healthOf(state: SourceState | undefined): SourceView['health'] {
  if (!state || (state.lastSuccess === undefined && state.failures === 0)) return 'waiting';
  if (state.message === undefined) return 'fresh';
  return state.lastSuccess === undefined ? 'failed' : 'kept';
}

/** Drafts with their previews, newest first. */
export async function draftViews(userData: UserData): Promise<DraftView[]> {
  const drafts = await userData.getAll('drafts');
  return drafts.sort((a, b) => b.createdAt - a.createdAt).map(draftView);
}

export function draftView({
  id,
  address,
  state,
  origins,
  message,
  result,
  text,
  steps,
  choices,
  unplaced = 0,
}: Draft): DraftView {
  const name = result?.name ?? hostOfAddress(address);
  const notice = noticeOf(address);
  return {
    id,
    address: maskAddress(address),
    state,
    origins: origins ?? [],
    ...(notice ? { notice: say(notice) } : {}),
    ...(message ? { message } : {}),
    steps: steps ?? [],
    choices: choices ?? result?.calendars ?? [],
    ...(result
      ? {
          preview: {
            name,
            label: text === undefined ? labelOfKind(result.kind) : say('kinds_file'),
            soonest: soonest(result.listings).map((listing) =>
              shownEvent(asListing(listing), [], -1, { sourceName: () => name }),
            ),
            listings: result.listings.length,
            unplaced,
            problems: result.problems,
          },
        }
      : {}),
  };
}

function soonest(listings: readonly ReadListing[]): ReadListing[] {
  const live = listings.filter(({ status }) => status !== 'cancelled');
  return live.sort((a, b) => startsAt(a, 'UTC') - startsAt(b, 'UTC')).slice(0, previewed);
}

function asListing({ key, ...fields }: ReadListing): EventListing {
  return { ...fields, id: key, sourceId: '', source: '' };
}

/** How a source is called, for "from …". */
export async function sourceNames(cache: EventCache, userData: UserData): Promise<(sourceId: string) => string> {
  const names = new Map((await userData.getAll('sources')).map(({ id, address }) => [id, hostOfAddress(address)]));
  for (const { sourceId, name } of await cache.getAll('sources')) if (name) names.set(sourceId, name);
  return (sourceId) => names.get(sourceId) ?? 'a source you removed';
}
