import type { AgendaContent } from '../../utils/agenda-content';
import { allGathered } from '../../utils/event-cache/clusters';
import { picksAsShown } from '../../utils/event-cache/picks-as-shown';
import { agendaEvents } from '../../utils/matching/agenda-events';
import { createSamePerson } from '../../utils/matching/same-person';
import { sourceLinks } from '../../utils/matching/source-links';
import { indexPicks, withPicks } from '../../utils/matching/with-picks';
import { keyOfPicked } from '../../utils/pick';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { sourceNames, sourceViews } from '../../utils/refreshing/source-views';
import { accountLinks } from '../../utils/user-data/account-links';
import { optedOutKeys } from '../../utils/user-data/opt-outs';
import { allPicks } from '../../utils/user-data/picks';
import { silentToo } from './linked-profiles';
import { savedViews } from './post-words';
import { refreshing } from './refreshing';

/** Everything the agenda page shows, read in one go. */
export async function agenda(): Promise<AgendaContent> {
  const [deps, { home, unit, interests, freeTimes, remind = false }] = await Promise.all([
    refreshing(),
    readPreferences(),
  ]);
  const [gathered, picks, sourceName, sources] = await Promise.all([
    allGathered(deps.cache),
    allPicks(deps.userData),
    sourceNames(deps.cache, deps.userData),
    sourceViews(deps),
  ]);
  const said = [...(await accountLinks(deps.userData)), ...sourceLinks(gathered.flatMap(({ members }) => members))];
  const silent = silentToo(createSamePerson(said), await optedOutKeys(deps.userData));
  const about = { places: home ? [home] : [], unit, now: deps.now(), sourceName, interests, freeTimes, silent };
  const events = agendaEvents(gathered, about);
  return {
    events: withPicks(events, indexPicks(await picksAsShown(deps.cache, picks))),
    picks: picks.map(({ slot: _slot, listingId: _id, members: _members, people = [], ...view }) => ({
      ...view,
      people: people.filter((each) => !silent.has(keyOfPicked(each))),
    })),
    saved: await savedViews(),
    ...(home ? { home } : {}),
    unit,
    interests,
    remind,
    sources: sources.map(({ id, name }) => ({ id, name })),
  };
}
