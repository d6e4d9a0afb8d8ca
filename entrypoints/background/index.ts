import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Answer, MessageName } from '../../utils/messages';
import { continueDrafts } from '../../utils/refreshing/drafts';
import { refreshDue } from '../../utils/refreshing/refresh-due';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { alarmRang, ensureAlarms } from './alarms';
import { type Asker, answer } from './answers';
import { serverGranted } from './awaited-server';
import { listingsChanged } from './clusters';
import { registerInstances } from './instances';
import { parseRequest } from './parse-request';
import { forgetWhatWasGivenUp, restoreSaved } from './post-words';
import { refreshing } from './refreshing';
import { hearClicks, remind } from './reminding';
import { startInOpenTabs, tellOwnPages } from './social-pages';

/** Registers every listener synchronously: an event that wakes the worker is lost to a listener added later. */
export default defineBackground(() => {
  const ownPages = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = parseRequest(message, sender.url?.startsWith(ownPages) ?? false);
    return request ? answered(answer(request, askerOf(sender)), request.type) : undefined;
  });
  browser.alarms.onAlarm.addListener(({ name }) => void alarmRang(name));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void startOnce();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void startOnce());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void accessChanged(origins));
  browser.permissions.onRemoved.addListener(() => void tellOwnPages());
  hearClicks();
  void ensureAlarms();
  void keepStorageToOurselves();
  void startOnce();
});

/** Content scripts share a process with the page; where the browser can, they are kept out of our storage. */
async function keepStorageToOurselves(): Promise<void> {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?(level: object): Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** What has to happen once after install, update, switching on again or the browser's start: browsers tell a worker of
 * some of these, but not of being switched on. Session storage is empty exactly then. */
async function startOnce(): Promise<void> {
  const { started } = await browser.storage.session.get('started');
  if (started) return;
  await browser.storage.session.set({ started: true });
  await registerInstances();
  await startInOpenTabs();
  await forgetWhatWasGivenUp();
  await restoreSaved();
  await listingsChanged();
  await remind();
}

function askerOf({ tab, url }: Runtime.MessageSender): Asker {
  return { tabId: tab?.id, host: url && URL.canParse(url) ? new URL(url).host : undefined };
}

async function answered(work: Promise<unknown>, type: MessageName): Promise<Answer<MessageName>> {
  try {
    return { ok: true, reply: (await work) as never };
  } catch (error) {
    console.error(`Tangible: "${type}" failed.`, error);
    if (error instanceof WordsForUser) return { ok: false, message: error.message };
    return { ok: false, message: say('fetching_couldNot') };
  }
}

/** A permission was given: finish what waited for it, and start on the sites it opens. */
async function accessChanged(origins: readonly string[]): Promise<void> {
  const deps = await refreshing();
  await serverGranted(origins);
  await registerInstances();
  await continueDrafts(deps);
  await startInOpenTabs();
  await refreshDue(deps);
}
