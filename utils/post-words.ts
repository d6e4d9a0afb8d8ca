/** One post for the background to read in words; nothing of who wrote it goes with the question. */
export type PostToRead = {
  /** Named in the answer again. */
  key: string;
  text: string;
  lang?: string;
  /** Instant. */
  postedAt: string;
};

/** What was read: a start on the clock at the place (`2026-12-08T19:30`, `2026-12-08`), and the place in the post's words. */
export type ReadWords = { key: string; start: string; place?: string };

/** A post whose words the reader looks at or saves. */
export type WordsOfPost = PostToRead & { site: string; author: string; permalink?: string };

/** What the card of such a post shows. */
export type WordsCard = { title: string; start: string; place?: string; isSaved: boolean };
