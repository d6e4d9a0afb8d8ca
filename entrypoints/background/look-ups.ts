import browser from 'webextension-polyfill';
import { eventLinkAt } from '../../utils/event-links/event-link';
import type { EventListing } from '../../utils/event-listing';
import { isShowable, reachOf } from '../../utils/matching/reach';
import { shownEvent } from '../../utils/matching/shown-events';
import type { Request } from '../../utils/messages';
import { distanceBand } from '../../utils/places/distance';
import { readPreferences, writePreferences } from '../../utils/preferences/stored-preferences';
import { type LookedUp, lookedUpBefore, lookUp } from '../../utils/refreshing/look-up';
import { originsOf } from '../../utils/refreshing/source-needs';
import { sourceNames } from '../../utils/refreshing/source-views';
import type { LookUpView } from '../../utils/source-view';
import { openAskWindow } from './ask-window';
import { refreshing } from './refreshing';

/** The reader pressed the chip of an event link. A host that is always looked up is asked at once; all else is a
 * question, and only a page of ours can put it to the browser. Where the event then stands in the page index, its chip
 * says so; what does not (far away, over, online) is shown in the window. */
export async function openEventLink(address: string): Promise<void> {
  const link = eventLinkAt(address);
  if (!link?.canBeRead) return;
  const [deps, preferences] = await Promise.all([refreshing(), readPreferences()]);
  const isAlways = (preferences.lookUpHosts ?? []).includes(link.host);
  if (isAlways && (await isGranted(link.address)) && !(await lookedUpBefore(link, deps))) {
    const { listings } = await lookUp(link.address, deps);
    const { home } = preferences;
    const isInReach = listings.some(
      (each) => home && isShowable(each, deps.now(), home.timeZone) && reachOf(each, [home], deps.now()),
    );
    if (isInReach) return;
  }
  await openAskWindow({ link: link.address });
}

/** What is known of a link. Asks nobody. */
export async function lookedUpView(address: string): Promise<LookUpView> {
  const link = eventLinkAt(address);
  const known = link && (await lookedUpBefore(link, await refreshing()));
  return viewOf(address, known ?? { listings: [] });
}

/** Asks once, after the user pressed the button. */
export async function lookUpNow({ address, isAlways, isGuest }: Request<'look-up'>): Promise<LookUpView> {
  const found = await lookUp(address, await refreshing());
  const host = eventLinkAt(address)?.host;
  if (isAlways && host) {
    const preferences = await readPreferences();
    const lookUpHosts = [...new Set([...(preferences.lookUpHosts ?? []), host])];
    await writePreferences({ ...preferences, lookUpHosts });
  } else if (isGuest) {
    await giveBack(address);
  }
  return viewOf(address, found);
}

async function isGranted(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(address) });
}

/** Takes a permission back that was given for one request, unless a source of the user reads from there. */
async function giveBack(address: string): Promise<void> {
  const { userData } = await refreshing();
  const sources = (await userData.getAll('sources')).filter(({ isLookUp }) => !isLookUp);
  const used = new Set(sources.flatMap((source) => originsOf(source.address)));
  const origins = originsOf(address).filter((origin) => !used.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
}

async function viewOf(address: string, { listings, message }: LookedUp): Promise<LookUpView> {
  const link = eventLinkAt(address);
  const [{ cache, userData, now }, { home, unit }] = await Promise.all([refreshing(), readPreferences()]);
  const sourceName = await sourceNames(cache, userData);
  const band = (listing: EventListing) => {
    const reach = home && reachOf(listing, [{ ...home, radiusKm: 20_000 }], now());
    return reach ? distanceBand(reach.km, unit) : -1;
  };
  return {
    ...(link ? { host: link.host } : {}),
    events: listings.slice(0, 3).map((listing) => shownEvent(listing, [], band(listing), { sourceName })),
    unit,
    ...(message ? { message } : {}),
  };
}
