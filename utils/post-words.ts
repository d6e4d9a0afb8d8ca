import type { DistanceUnit } from './place';

/** One post for the background to read in words; nothing of who wrote it goes with the question. */
export type PostToRead = {
  /** Named in the answer again. */
  key: string;
  text: string;
  lang?: string;
  /** Instant. */
  postedAt: string;
};

/** What was read: a start on the clock at the place (`2026-12-08T19:30`, `2026-12-08`), and the place in the post's words.
 * `band`: how far that is (utils/places/distance.ts), where it is known. */
export type ReadWords = { key: string; start: string; place?: string; band?: number };

/** A post whose words the reader looks at or saves. */
export type WordsOfPost = PostToRead & { site: string; author: string; permalink?: string };

/** What the card of such a post shows. */
export type WordsCard = {
  title: string;
  start: string;
  place?: string;
  band?: number;
  unit: DistanceUnit;
  isSaved: boolean;
};

/** What a social page may ask about the words of posts (part of the protocol in utils/messages.ts). */
export type WordsProtocol = {
  /** What posts that passed the page's test say of events in words; those that say nothing are left out. */
  'post-words': { request: { posts: PostToRead[] }; reply: ReadWords[] };
  /** The reader pressed the chip of such a post. Null: it says nothing any more, the time has passed. */
  'words-card': { request: { post: WordsOfPost; needsPanel: boolean }; reply: WordsCard | null };
  /** The reader keeps the event a post states, or gives it up again. */
  'save-words': { request: { post: WordsOfPost; on: boolean }; reply: null };
};
