import { mayAnnounce } from '../announcing/may-announce';
import type { PostToRead, ReadWords } from '../post-words';
import type { PostOnPage, PostWords } from '../social-site';
import { readWordsReply } from './replies';

/** More posts than a reader passes at a time; what comes beyond waits for the next batch. */
const batchSize = 20;
/** How long posts are gathered, in milliseconds, so that a screenful is one question. */
const gathering = 250;

export type WordsFeed = {
  /** Asks the background; resolves to undefined when there is none. */
  ask(request: { type: 'post-words'; posts: PostToRead[] }): Promise<unknown>;
  /** What was read of the post in this node is known now. */
  arrived(element: Element): void;
};

/**
 * What posts say of events in their words. A post is tested once, cheaply, here; those that pass are asked about in
 * batches; the answer is kept for as long as the page lives, and so is what it was asked for (DESIGN §5).
 */
export function createWordsInPosts(feed: WordsFeed, signal: AbortSignal) {
  const known = new Map<string, ReadWords | undefined>();
  let waiting = new Map<string, { post: PostToRead; element: Element }>();
  let isGathering = false;

  const send = async () => {
    isGathering = false;
    const batch = [...waiting.values()].slice(0, batchSize);
    waiting = new Map([...waiting].slice(batchSize));
    if (waiting.size > 0) gather();
    if (signal.aborted) return;
    const answer = await feed.ask({ type: 'post-words', posts: batch.map(({ post }) => post) });
    const found = new Map(readWordsReply(answer).map((each) => [each.key, each]));
    for (const { post, element } of batch) {
      const words = found.get(post.key);
      if (!words || signal.aborted) continue;
      known.set(post.key, words);
      if (element.isConnected) feed.arrived(element);
    }
  };
  const gather = () => {
    if (isGathering) return;
    isGathering = true;
    setTimeout(() => void send(), gathering);
  };

  return {
    /** What is known of a post's words by now; asks the first time, where they may announce something. */
    of(post: PostOnPage, element: Element, read: (element: Element) => PostWords | undefined): ReadWords | undefined {
      const key = post.permalink;
      if (key === undefined || post.isRepost) return undefined;
      if (known.has(key)) return known.get(key);
      const words = read(element);
      // Not there yet, and read again when it is.
      if (!words) return undefined;
      known.set(key, undefined);
      const { text, lang, postedAt } = words;
      if (postedAt === undefined || !mayAnnounce(text)) return undefined;
      waiting.set(key, { post: { key, text, postedAt, ...(lang ? { lang } : {}) }, element });
      gather();
      return undefined;
    },
  };
}

export type WordsInPosts = ReturnType<typeof createWordsInPosts>;
