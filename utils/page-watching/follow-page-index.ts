import type { PageIndexReply } from '../messages';
import { changedVersion, pageIndexReply } from './replies';

/** What following the page index needs from the browser. */
export type PageIndexFeed = {
  /** Asks the background; rejects or answers nothing when there is no background any more. */
  ask(request: { type: 'page-index'; site: string; have?: string }): Promise<unknown>;
  listen(hear: (message: unknown) => void): void;
};

/**
 * Asks for the page index of `site` once now, and again only when the background said that it changed or the page came
 * back from the back/forward cache; a hidden page waits until it is shown (DESIGN §5). No answer = try when next shown.
 */
export function followPageIndex(
  site: string,
  feed: PageIndexFeed,
  take: (reply: PageIndexReply) => void,
  signal: AbortSignal,
): void {
  let have: string | undefined;
  let isStale = true;
  let isAsking = false;
  const ask = async () => {
    if (isAsking || signal.aborted) return;
    isAsking = true;
    const answer = await feed
      .ask({ type: 'page-index', site, ...(have === undefined ? {} : { have }) })
      .catch(() => undefined);
    isAsking = false;
    const reply = pageIndexReply(answer);
    if (!reply || signal.aborted) return;
    isStale = false;
    have = reply.version;
    take(reply);
  };
  const askIfShown = () => {
    if (isStale && document.visibilityState === 'visible') void ask();
  };
  feed.listen((message) => {
    const version = changedVersion(message, site);
    if (version === undefined || version === have) return;
    isStale = true;
    askIfShown();
  });
  document.addEventListener('visibilitychange', askIfShown, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void ask();
    },
    { signal },
  );
  void ask();
}
