import { keyOfLink } from '../matching/account-address';
import { canonicalUrl, hostOfKey } from '../matching/canonical-url';
import { elsewhere, type LinkOfProfile, otherAccounts, whereOf } from '../matching/other-accounts';
import { ownPage, sameOwner } from '../matching/party-pages';
import type { PageIndexReply } from '../messages';
import type { PageIndexEntry } from '../page-index';
import type { Profile } from '../profile';
import { namesOf, profileKey } from '../profile-key';
import type { PostOnPage } from '../social-site';

/** What the page index says about one profile. */
export type KnownOfProfile = {
  /** One entry per listing, soonest first: their handle is named, or their bio links a known party's own page. */
  entries: PageIndexEntry[];
  /** Whether the bio also links an event's own page, or an account elsewhere that has events: only the background can tell whether that is a tie. */
  linksEvent: boolean;
  /** What of the profile is worth keeping: links that are in the index, with the key they were found under, and, of a
   * profile with events, its other accounts. */
  links: LinkOfProfile[];
};

/** The page's copy of the page index: every question is a Map look-up, none asks anybody (DESIGN §5). */
export function createKnownEvents() {
  const byKey = new Map<string, PageIndexEntry[]>();
  const keysOfHost = new Map<string, Set<string>>();
  const silent = new Set<string>();
  let notThem: ReadonlySet<string> = new Set();

  const add = (entry: PageIndexEntry) => {
    const [key] = entry;
    const there = byKey.get(key);
    if (there) there.push(entry);
    else byKey.set(key, [entry]);
    if (key.startsWith('@') || key.startsWith(elsewhere) || entry[1] === 'posted') return;
    const host = hostOfKey(key);
    const keys = keysOfHost.get(host) ?? new Set();
    keysOfHost.set(host, keys.add(key));
  };

  const remove = (keyAndId: string) => {
    const at = keyAndId.indexOf(' ');
    const key = keyAndId.slice(0, at);
    const left = byKey.get(key)?.filter((entry) => entry[6] !== keyAndId.slice(at + 1)) ?? [];
    if (left.length > 0) byKey.set(key, left);
    else byKey.delete(key);
  };

  const upcoming = (key: string, now: number) => (byKey.get(key) ?? []).filter((entry) => entry[4] * 1000 > now);

  return {
    /** Nothing is drawn at this profile's posts any more: their bio said `#noannotate`. */
    silence(handle: string): void {
      silent.add(profileKey(handle));
    },

    isSilent: (handle: string): boolean => silent.has(profileKey(handle)),

    /** Takes over what the background replied. */
    update(reply: Pick<PageIndexReply, 'kind' | 'entries' | 'removed' | 'notThem' | 'optedOut'>): void {
      notThem = new Set(reply.notThem);
      for (const key of reply.optedOut ?? []) silent.add(key);
      if (reply.kind === 'all') {
        byKey.clear();
        keysOfHost.clear();
      }
      for (const gone of reply.removed) remove(gone);
      for (const entry of reply.entries) add(entry);
      if (reply.kind === 'changes') {
        for (const [key] of reply.entries) byKey.get(key)?.sort((a, b) => a[4] - b[4]);
      }
    },

    /** The event the post links to, else what its author is tied to. An organiser's site in a post is no event. `now`:
     * epoch milliseconds. */
    forPost(post: PostOnPage, now: number): { entry: PageIndexEntry; link?: string } | undefined {
      const names = namesOf({ ...post, handle: post.author });
      if (names.some((name) => silent.has(profileKey(name)))) return undefined;
      for (const link of post.isRepost ? [] : post.links) {
        const entry = upcoming(canonicalUrl(link) ?? '', now).find(([, role]) => role === 'posted');
        if (entry) return { entry, link };
      }
      const entry = names.flatMap((name) => upcoming(profileKey(name), now))[0];
      return entry && { entry };
    },

    /** The soonest event somebody is tied to by their handle. `now`: epoch milliseconds. */
    forPerson(person: Parameters<typeof namesOf>[0], now: number): PageIndexEntry | undefined {
      const keys = namesOf(person).map(profileKey);
      return keys.some((key) => silent.has(key)) ? undefined : keys.flatMap((key) => upcoming(key, now))[0];
    },

    /** `now`: epoch milliseconds. */
    forProfile(profile: Profile, now: number): KnownOfProfile {
      const found = namesOf(profile).flatMap((name) => upcoming(profileKey(name), now));
      const links: KnownOfProfile['links'] = [];
      let linksEvent = false;
      for (const link of profile.links) {
        const page = ownPage(link);
        for (const known of page === undefined ? [] : (keysOfHost.get(hostOfKey(page)) ?? [])) {
          if (page === undefined || !sameOwner(known, page)) continue;
          const hosted = upcoming(known, now).filter(([, role]) => role !== 'posted');
          if (hosted.length > 0) links.push({ link, indexKey: known, where: whereOf(profile, link) });
          found.push(...hosted);
        }
        const event = canonicalUrl(link);
        if (event !== undefined && upcoming(event, now).some(([, role]) => role === 'posted')) {
          linksEvent = true;
          links.push({ link, indexKey: event, where: whereOf(profile, link) });
        }
        const account = keyOfLink(link);
        if (account !== undefined && upcoming(`${elsewhere}${account}`, now).length > 0) {
          linksEvent = true;
          links.push({ link, indexKey: account, where: whereOf(profile, link) });
        }
      }
      const theirs = found.filter((entry) => !notThem.has(`${profileKey(profile.handle)} ${entry[6]}`));
      const one = new Map(theirs.sort((a, b) => a[4] - b[4]).map((entry) => [entry[6], entry]));
      if (one.size > 0 || linksEvent) links.push(...otherAccounts(profile));
      return { entries: [...one.values()], linksEvent, links };
    },
  };
}

export type KnownEvents = ReturnType<typeof createKnownEvents>;
