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
  /** When it was saved: `2026-11-24`. */
  day: string;
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
  return (await db.getKey('savedEvents', savedId(post))) !== undefined;
}

export function savedEvents(db: UserData): Promise<SavedEvent[]> {
  return db.getAll('savedEvents');
}
