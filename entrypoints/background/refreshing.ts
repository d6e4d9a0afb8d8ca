import browser from 'webextension-polyfill';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { timeZoneAt } from '../../utils/places/zones';
import type { Refreshing } from '../../utils/refreshing/dependencies';
import { openUserData } from '../../utils/user-data/open-user-data';
import { listingsChanged } from './clusters';
import { attachKnownParties } from './known-parties';
import { optOut } from './page-answers';
import { placeListings, searchArea } from './places';
import { tellOwnPages } from './social-pages';

/** Names this worker: a lease it finds under another name belongs to one that may be gone. */
const holder = crypto.randomUUID();
const neverAborted = new AbortController().signal;

/** What refreshing needs, taken from this browser. */
export async function refreshing(): Promise<Refreshing> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  return {
    cache,
    userData,
    fetch: (...args) => fetch(...args),
    isGranted: (origin) => browser.permissions.contains({ origins: [origin] }),
    now: () => Temporal.Now.instant(),
    random: Math.random,
    holder,
    zoneAt: timeZoneAt,
    near: searchArea,
    place: async (listings, home) => attachKnownParties(await placeListings(listings, home)),
    onListings: listingsChanged,
    onOptedOut: optOut,
    onOverview: () => void tellOwnPages(),
    signal: neverAborted,
  };
}
