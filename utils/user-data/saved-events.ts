import type { VenuePoint } from '../event-listing';
import type { WordsOfPost } from '../post-words';
import { profileKey } from '../profile-key';
import type { UserData } from './schema';

/** An event the user saved from the words of a post: their own decision, so it outlives the cache and the post. */
export type SavedEvent = {
  id: string;
  site: string;
  /** Of who posted it. */
  handle: string;
  permalink?: string;
  title: string;
  /** On the clock at the place: `2026-12-08T19:30`, or `2026-12-08`. */
  start: string;
  place?: string;
  /** Where that is, as far as it was known: its door, or its town. */
  point?: Omit<VenuePoint, 'precision'> & { precision: 'exact' | 'town' };
  /** When it was saved: `2026-11-24`. */
  day: string;
  /** Given up, and kept until the browser starts again, so that it can be had back. */
  isGivenUp?: boolean;
};

/** The same post is the same event, whoever shows it. */
export function savedId({ site, author, permalink, key }: WordsOfPost): string {
  return `${site} ${profileKey(author)} ${permalink ?? key}`;
}

export async function keepSaved(db: UserData, event: SavedEvent): Promise<void> {
  await db.put('savedEvents', event);
}

export async function dropSaved(db: UserData, post: WordsOfPost): Promise<void> {
  await db.delete('savedEvents', savedId(post));
}

export async function isSaved(db: UserData, post: WordsOfPost): Promise<boolean> {
  const event = await db.get('savedEvents', savedId(post));
  return event !== undefined && !event.isGivenUp;
}

/** What stands among the user's events. */
export async function savedEvents(db: UserData): Promise<SavedEvent[]> {
  return (await db.getAll('savedEvents')).filter(({ isGivenUp }) => !isGivenUp);
}

/** Those too that were given up since the browser's start. */
export function savedAndGivenUp(db: UserData): Promise<SavedEvent[]> {
  return db.getAll('savedEvents');
}

/** Forgets what was given up, for good. */
export async function forgetGivenUp(db: UserData): Promise<void> {
  for (const { id, isGivenUp } of await db.getAll('savedEvents')) if (isGivenUp) await db.delete('savedEvents', id);
}
