import browser from 'webextension-polyfill';
import { standsOnThisPage } from '../../utils/social-sites/mastodon/on-this-page';
import { addInstance } from './instances';

/* The popup does not know which page it is opened on, and needs no permission to: the browser itself asks the user about
 * that page (Chrome's addHostAccessRequest), and only the answer tells us its address. */

/** Remembers the tab whose page the browser is asking about. */
export async function awaitServer(tabId: number): Promise<void> {
  await browser.storage.session.set({ awaitedTab: tabId });
}

/** After the user said yes: turns the page's server on if it is one, and gives the permission back if not. */
export async function serverGranted(origins: readonly string[]): Promise<void> {
  const { awaitedTab } = await browser.storage.session.get('awaitedTab');
  if (typeof awaitedTab !== 'number') return;
  const url = await browser.tabs.get(awaitedTab).then(
    (tab) => tab.url,
    () => undefined,
  );
  const host = url && URL.canParse(url) ? new URL(url).host : undefined;
  const origin = `https://${host}/*`;
  if (!url || !origins.includes(origin)) return;
  await browser.storage.session.remove('awaitedTab');
  const [found] = await browser.scripting.executeScript({ target: { tabId: awaitedTab }, func: standsOnThisPage });
  if (found?.result === true) await addInstance(url);
  else await browser.permissions.remove({ origins: [origin] });
}
