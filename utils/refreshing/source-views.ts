import type { EventCache, SourceState } from '../event-cache/schema';
import type { EventListing, ReadListing } from '../event-listing';
import { startsAt } from '../event-time';
import { shownEvent } from '../matching/shown-events';
import { sourceColour } from '../source-colour';
import type { DraftView, SourceView } from '../source-view';
import type { Draft, UserData, UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { labelOfKind } from './label-of-kind';
import { hostOfAddress, maskAddress } from './mask-address';
import { adviceOn, believable, conditionOf, hostOfPattern, missingOrigins } from './source-condition';
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
  // What is switched off wants nothing.
  const missing = source.isOff ? [] : await missingOrigins(source, deps);
  const condition = conditionOf(source, state, missing.length === 0, deps.now().epochMilliseconds);
  const message =
    missing.length > 0
      ? say('sourceHealth_lostAccess', missing.map(hostOfPattern).join(', '))
      : source.isOff
        ? undefined
        : state?.message;
  const advice = adviceOn(condition);
  return {
    id: source.id,
    name: nameOf(source, state),
    label: source.text === undefined ? labelOfKind(state?.kind) : say('kinds_file'),
    address: maskAddress(source.address),
    health: missing.length > 0 ? 'no-access' : source.isOff ? 'waiting' : healthOf(state),
    condition,
    ...(message ? { message } : {}),
    ...(advice ? { advice } : {}),
    ...believable(condition, state),
    missing,
    colour: sourceColour(source.id),
    listings,
    ...(state?.lastSuccess === undefined ? {} : { lastSuccess: state.lastSuccess }),
    ...(state && source.text === undefined && condition !== 'paused' && !source.isOff
      ? { nextRefresh: state.nextRefresh }
      : {}),
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
    choices: choices ?? (result?.calendars ?? []).map(({ address, name }) => ({ address, name })),
    ...(result
      ? {
          preview: {
            name,
            label: text === undefined ? labelOfKind(result.kind) : say('kinds_file'),
            soonest: soonest(result.listings).map(({ first, later }) =>
              shownEvent(asListing(first), [], -1, { sourceName: () => name }, later),
            ),
            listings: result.listings.length,
            unplaced,
            problems: result.problems,
          },
        }
      : {}),
  };
}

/** What happens again and again stands there once: its next date, and how many come later. Calendars that know no series
 * repeat the title. */
function soonest(listings: readonly ReadListing[]): { first: ReadListing; later: number }[] {
  const live = listings.filter(({ status }) => status !== 'cancelled');
  live.sort((a, b) => startsAt(a, 'UTC') - startsAt(b, 'UTC'));
  const again = Map.groupBy(live, ({ title, venue, series }) => series?.id ?? `${title} ${venue?.name}`);
  const rows = [...again.values()].flatMap(([first, ...later]) => (first ? [{ first, later: later.length }] : []));
  return rows.slice(0, previewed);
}

function asListing({ key, ...fields }: ReadListing): EventListing {
  return { ...fields, id: key, sourceId: '', source: '' };
}

/** How a source is called, for "from …". */
export async function sourceNames(cache: EventCache, userData: UserData): Promise<(sourceId: string) => string> {
  const states = new Map((await cache.getAll('sources')).map((state) => [state.sourceId, state]));
  const sources = await userData.getAll('sources');
  const names = new Map(sources.map((source) => [source.id, nameOf(source, states.get(source.id))]));
  return (sourceId) => names.get(sourceId) ?? states.get(sourceId)?.name ?? say('sourceHealth_removed');
}

/** As the user chose it from a list, else as it calls itself, else its host. */
function nameOf(source: UserSource, state: SourceState | undefined): string {
  return source.name ?? state?.name ?? hostOfAddress(source.address);
}
