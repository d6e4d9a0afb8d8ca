import type { AgendaContent } from '../../utils/agenda-content';
import { allGathered } from '../../utils/event-cache/clusters';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import { agendaEvents } from '../../utils/matching/agenda-events';
import { indexPicks, withPicks } from '../../utils/matching/with-picks';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { sourceNames, sourceViews } from '../../utils/refreshing/source-views';
import { allPicks } from '../../utils/user-data/picks';
import { refreshing } from './refreshing';

/** Everything the agenda page shows, read in one go. */
export async function agenda(): Promise<AgendaContent> {
  const [deps, { home, unit, interests, remind = false }] = await Promise.all([refreshing(), readPreferences()]);
  const [gathered, picks, sourceName, sources] = await Promise.all([
    allGathered(deps.cache),
    allPicks(deps.userData),
    sourceNames(deps.cache, deps.userData),
    sourceViews(deps),
  ]);
  const events = agendaEvents(gathered, { places: home ? [home] : [], unit, now: deps.now(), sourceName, interests });
  return {
    events: withPicks(events, indexPicks(await picksAsShown(deps.cache, picks))),
    picks: picks.map(({ slot: _slot, listingId: _id, ...view }) => view),
    ...(home ? { home } : {}),
    unit,
    interests,
    remind,
    sources: sources.map(({ id, name }) => ({ id, name })),
  };
}
