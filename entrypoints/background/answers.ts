import browser from 'webextension-polyfill';
import type { AnyRequest, Reply } from '../../utils/messages';
import { timeZoneAt } from '../../utils/places/zones';
import { readPreferences, writePreferences } from '../../utils/preferences/stored-preferences';
import { continueDrafts } from '../../utils/refreshing/drafts';
import { requestLog } from '../../utils/refreshing/request-log';
import { agenda } from './agenda';
import { wakeAt } from './alarms';
import { awaitServer } from './awaited-server';
import { showBadge, withBadge } from './badge';
import { joinEvents, splitEvent } from './clusters';
import { eventsHere } from './events-here';
import { addInstance, removeInstance } from './instances';
import { nearYou } from './near-you';
import { overview } from './overview';
import { forgetEverythingSeen, keepSeen, keptFromBrowsing, listingCard, optOut, profilePanel } from './page-answers';
import { pageIndexFor, rebuildPageIndexes } from './page-indexes';
import { decide } from './picks';
import { giveUp, readPosts, savedChanged, saveWords, wordsCard } from './post-words';
import { refreshing } from './refreshing';
import { hearClicks, remind } from './reminding';
import { keepSiteHealth } from './site-health';
import { injectPanel, startInOpenTabs, tellOwnPages, tellSettings } from './social-pages';
import { answerAboutSources } from './source-answers';

export type Asker = { tabId: number | undefined; host: string | undefined };
type AnyReply = Reply<AnyRequest['type']>;

/** The answer to a request that was already parsed. `asker`: the tab a panel is to be drawn in, and
 * the host of its page. */
export async function answer(request: AnyRequest, { tabId, host }: Asker): Promise<AnyReply> {
  if ('needsPanel' in request && request.needsPanel && tabId !== undefined) await injectPanel(tabId);
  switch (request.type) {
    case 'page-index':
      return pageIndexFor(request.site, request.have, host);
    case 'profile':
      return withBadge(tabId, await profilePanel(request.profile, request.seen));
    case 'left-profile':
      return done(showBadge(tabId, 0));
    case 'listing':
      return listingCard(request);
    case 'seen-links':
      return done(keepSeen(request.seen));
    case 'site-health':
      return done(keepSiteHealth(request, host));
    case 'opted-out':
      return done(optOut(request));
    case 'post-words':
      return readPosts(request.posts);
    case 'words-card':
      return wordsCard(request.post);
    case 'save-words':
      return done(saveWords(request.post, request.on));
    case 'give-up-saved':
      return done(giveUp(request));
    case 'pick':
      return done(decide(request));
    case 'split-event':
      return done(splitEvent(request));
    case 'join-events':
      return done(joinEvents(request));
    case 'overview':
      return overview();
    case 'agenda':
      return agenda();
    case 'near-you':
      return nearYou(request.here);
    // A page may not link to a page of ours; it can only ask for it, at the reader's click.
    case 'open-agenda':
      return done(browser.tabs.create({ url: browser.runtime.getURL('/agenda.html') }));
    case 'fold-near-you':
      return done(setPreferences({ nearYou: request.isFolded ? 'folded' : 'open' }));
    case 'events-here':
      return eventsHere(request.here);
    case 'set-preferences':
      return done(setPreferences(request.change));
    case 'set-home':
      return done(setHome(request.home));
    case 'request-log':
      return requestLog((await refreshing()).userData);
    case 'kept-from-browsing':
      return keptFromBrowsing();
    case 'forget-seen-links':
      return done(forgetEverythingSeen());
    case 'add-instance':
      return done(addInstance(request.address));
    case 'await-server':
      return done(awaitServer(request.tabId));
    case 'remove-instance':
      return done(removeInstance(request.host));
    case 'site-granted':
      return done(startInOpenTabs());
    default:
      return answerAboutSources(request);
  }
}

type Change = Extract<AnyRequest, { type: 'set-preferences' }>['change'];

async function setPreferences(change: Change): Promise<void> {
  const before = await readPreferences();
  await writePreferences({ ...before, ...change });
  if (change.unit !== undefined && change.unit !== before.unit) await rebuildPageIndexes();
  if (change.pausedUntil !== undefined && change.pausedUntil > Date.now()) wakeAt(change.pausedUntil);
  if (change.remind !== undefined) {
    hearClicks();
    await remind();
  }
  await tellSettings();
  await tellOwnPages();
}

async function setHome(home: Extract<AnyRequest, { type: 'set-home' }>['home']): Promise<void> {
  const { home: _before, ...preferences } = await readPreferences();
  await writePreferences({
    ...preferences,
    ...(home ? { home: { ...home, timeZone: timeZoneAt(home) ?? home.timeZone } } : {}),
  });
  await savedChanged();
  await continueDrafts(await refreshing());
  await tellOwnPages();
}

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
