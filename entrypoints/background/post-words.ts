import type { SavedView } from '../../utils/agenda-content';
import { readAnnouncement } from '../../utils/announcing/read-announcement';
import { listingIdOf, putSaved, timeOf } from '../../utils/event-cache/saved-listings';
import { canonicalUrl } from '../../utils/matching/canonical-url';
import type { Request } from '../../utils/messages';
import type { DistanceUnit, Place } from '../../utils/place';
import { distanceBand, distanceKm } from '../../utils/places/distance';
import type { PostToRead, ReadWords, WordsCard, WordsOfPost } from '../../utils/post-words';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { savedSourceId } from '../../utils/saved-source';
import {
  dropSaved,
  forgetGivenUp,
  isSaved,
  keepSaved,
  type SavedEvent,
  savedAndGivenUp,
  savedEvents,
  savedId,
} from '../../utils/user-data/saved-events';
import type { UserData } from '../../utils/user-data/schema';
import { forgetSeenLink, keepSeenLinks } from '../../utils/user-data/seen-links';
import { listingsChanged } from './clusters';
import { placeOfWords } from './place-of-words';
import { refreshing } from './refreshing';
import { tellOwnPages } from './social-pages';

/** Titles are the first words of the post, at most this many characters. */
const titleLength = 80;

/** What posts say of events that are still to come. Nothing of it is kept. */
export async function readPosts(posts: readonly PostToRead[]): Promise<ReadWords[]> {
  const { home, unit } = await readPreferences();
  const found = posts.flatMap((post) => {
    const read = readOne(post, zoneOf(home));
    return read ? [{ post, read }] : [];
  });
  return Promise.all(
    found.map(async ({ post, read }) => ({ key: post.key, ...read, ...(await bandOf(post, read, home, unit)) })),
  );
}

/** What the card of a pressed chip shows, read anew from the post's words. */
export async function wordsCard(post: WordsOfPost): Promise<WordsCard | null> {
  const { home, unit } = await readPreferences();
  const found = readOne(post, zoneOf(home));
  if (!found) return null;
  const { userData } = await refreshing();
  const band = await bandOf(post, found, home, unit);
  return { title: titleOf(post.text), ...found, ...band, unit, isSaved: await isSaved(userData, post) };
}

type Home = Place | undefined;

async function bandOf(
  { text }: PostToRead,
  { place }: Pick<ReadWords, 'place'>,
  home: Home,
  unit: DistanceUnit,
): Promise<Pick<ReadWords, 'band'>> {
  const point = await placeOfWords(text, place, home);
  return point && home ? { band: distanceBand(distanceKm(point, home), unit) } : {};
}

/** Keeps the event a post states, as something the user decided, or gives it up. The post is what ties its author to it. */
export async function saveWords(post: WordsOfPost, on: boolean): Promise<void> {
  const { userData, now } = await refreshing();
  const { home } = await readPreferences();
  const found = readOne(post, zoneOf(home));
  const day = now().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  const { site, author: handle, permalink } = post;
  const author = { site, handle, ...(permalink ? { permalink } : {}), day };
  if (on && found) {
    const title = titleOf(post.text);
    const point = await placeOfWords(post.text, found.place, home);
    await keepSaved(userData, {
      id: savedId(post),
      ...author,
      title,
      ...found,
      ...(point ? { point } : {}),
    });
    await tieAuthor(userData, author, true);
  } else {
    await dropSaved(userData, post);
    await tieAuthor(userData, author, false);
  }
  await savedChanged();
  await tellOwnPages();
}

/** The post is what ties its author to what it states; given up, it does so no more. */
async function tieAuthor(
  userData: UserData,
  { site, handle, permalink, day }: Pick<SavedEvent, 'site' | 'handle' | 'permalink' | 'day'>,
  on: boolean,
): Promise<void> {
  const indexKey = permalink && canonicalUrl(permalink);
  if (!indexKey) return;
  if (on) await keepSeenLinks(userData, [{ site, handle, indexKey, link: permalink, where: 'post' }], day);
  else await forgetSeenLink(userData, site, handle, indexKey);
}

/** Gives a saved event up from where it is listed, or takes that back. */
export async function giveUp({ listingId, on }: Request<'give-up-saved'>): Promise<void> {
  const { userData } = await refreshing();
  for (const event of await savedAndGivenUp(userData)) {
    if ((await listingIdOf(event)) !== listingId) continue;
    await keepSaved(userData, { ...event, isGivenUp: on });
    await tieAuthor(userData, event, !on);
  }
  await savedChanged();
  await tellOwnPages();
}

/** What the agenda lists of them, soonest first. */
export async function savedViews(): Promise<SavedView[]> {
  const { userData } = await refreshing();
  const views = (await savedAndGivenUp(userData)).map(async (event): Promise<SavedView> => {
    const { title, start, permalink, isGivenUp = false } = event;
    const listingId = await listingIdOf(event);
    return { listingId, title, start: timeOf(start), isGivenUp, ...(permalink ? { url: permalink } : {}) };
  });
  return (await Promise.all(views)).sort((a, b) => textOf(a).localeCompare(textOf(b)));
}

function textOf({ start }: SavedView): string {
  return start.kind === 'date' ? start.date : start.kind === 'wall-clock' ? start.local : start.instant;
}

/** Once after the browser's start. */
export async function forgetWhatWasGivenUp(): Promise<void> {
  await forgetGivenUp((await refreshing()).userData);
}

/** After a save, or a move: what names no point counts as near the user's place, wherever that is now. */
export async function savedChanged(): Promise<void> {
  await restoreSaved();
  await listingsChanged(savedSourceId);
}

/** Puts what the user saved into the event cache, which may have been lost. */
export async function restoreSaved(): Promise<void> {
  const { cache, userData } = await refreshing();
  const { home } = await readPreferences();
  await putSaved(cache, await savedEvents(userData), home);
}

function readOne(post: PostToRead, timeZone: string): Omit<ReadWords, 'key'> | undefined {
  if (!isInstant(post.postedAt)) return undefined;
  const { text, lang, postedAt } = post;
  const found = readAnnouncement({ text, postedAt, timeZone, ...(lang ? { lang } : {}) });
  if (!found) return undefined;
  const now = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  // An old post may still stand in the feed when what it announced is over.
  return found.start < now.slice(0, found.start.length) ? undefined : found;
}

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > 0;
  } catch {
    return false;
  }
}

/** Nobody knows where a writer's clock is; most people one reads live by the reader's. */
function zoneOf(home: Home): string {
  return home?.timeZone ?? Temporal.Now.timeZoneId();
}

function titleOf(text: string): string {
  const line =
    text
      .split('\n')
      .find((each) => /\p{L}{3}/u.test(each))
      ?.trim() ?? text.trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trim()}…`;
}
