import type { Profile } from '../profile';
import { anyOf, fold, holds } from './bio/cues';
import { sellsForAll, speaksForServer } from './bio/words/platforms';
import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { handlesOf, isTenantPage, type TieListing } from './party-pages';
import { runTogether } from './plain-name';
import { sameProfile, userPart } from './profile-address';
import { isPlatformAccount, isSharedPlatform } from './shared-platforms';

const forAll = anyOf(sellsForAll);
const forServer = anyOf(speaksForServer);

/** What stands before or after the name in the handle of a service: `gatherlyapp`, `get_gatherly`, `gatherlyhq`. */
const aroundName =
  /^(?:get|join|try|use|my|the|go|hey|we_?are|team)_?|_?(?:app|hq|tickets?|ticketing|events?|official|io|help|support|team|com|live|inc|de|uk|us|eu|fr|es|it|br|mx|nl|pl)$/g;

/** A handle that is called as a service is, not as those who make events. */
const serviceHandle = /^(?:get|join|try|use)_?\w|(?:app|tickets?|ticketing)(?:\.bsky\.social|@.*)?$/i;

/** Paths where a service keeps the events of all who use it. */
const servicePath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:e|ev|tickets?|buy|checkout)\/./i;

/** Whether the profile is that of the site an address lies on: it links the site's root, or is called as the site is. */
function isOfSite(profile: Profile, host: string): boolean {
  const user = userPart(profile.handle);
  const labels = host.split('.').slice(0, -1);
  const isCalledSo = [user, user.replace(aroundName, ''), runTogether(profile.displayName)].some(
    (name) => name.length >= 3 && (labels.includes(name) || name === host),
  );
  return isCalledSo || [...profile.links, ...profile.verifiedLinks].some((link) => canonicalUrl(link) === `${host}/`);
}

/** Whether the event lies on the site as one of many organisers' do: they have pages of their own there, or it is a service's path
 * and the site is named beside whoever makes it. */
function isOneOfMany(profile: Profile, { organizers }: TieListing, key: string): boolean {
  const host = hostOfKey(key);
  const keys = (urls: readonly string[]) => urls.map((url) => canonicalUrl(url)).filter((each) => each !== undefined);
  const isSite = (urls: readonly string[]) => keys(urls).includes(`${host}/`);
  const isTenant = (urls: readonly string[]) =>
    keys(urls).some((each) => hostOfKey(each) === host && isTenantPage(each));
  const others = organizers.filter((each) => !handlesOf(each).some((handle) => sameProfile(handle, profile)));
  if (others.some(({ urls }) => isTenant(urls) && !isSite(urls))) return true;
  return (
    servicePath.test(pathOfKey(key)) &&
    organizers.some(({ urls }) => isSite(urls)) &&
    others.some(({ urls }) => !isSite(urls))
  );
}

/** The site that everybody's events are on, whatever links whom: it makes none of them (labelling.md, ties 6). */
export function isItsPlatform(profile: Profile, listing: TieListing): boolean {
  const key = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  const host = key && hostOfKey(key);
  if (!key || !host || isSharedPlatform(host) || pathOfKey(key) === '/' || !isOfSite(profile, host)) return false;
  if (servicePath.test(pathOfKey(key)) && serviceHandle.test(profile.handle)) return true;
  return isOneOfMany(profile, listing, key) || holds(forAll, fold(profile.bio ?? ''));
}

/** The account of the very server the event is on, as its name or bio say: it carries all of them. */
export function isItsServer(profile: Profile, listing: TieListing): boolean {
  const server = profile.handle.split('@')[1]?.toLowerCase();
  const key = listing.url === undefined ? undefined : canonicalUrl(listing.url);
  if (server === undefined || key === undefined || hostOfKey(key) !== server) return false;
  if (isPlatformAccount({ site: 'mastodon', name: `${runTogether(profile.displayName)}@${server}` })) return true;
  return holds(forServer, fold(`${profile.displayName ?? ''} . ${profile.bio ?? ''}`));
}
