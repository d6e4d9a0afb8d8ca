import browser, { type Tabs } from 'webextension-polyfill';

/** The tab in front. `?tab=ID` names it where the popup itself stands in one. Its address is known only on sites we may
 * read. */
export async function frontTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return browser.tabs.get(named).catch(() => undefined);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}
