import browser from 'webextension-polyfill';

/** What the small window asks about: an event link in a post, or the website in a bio. */
export type Question = { link: string } | { site: string };

/** Opens the window that can ask the browser for a permission, which a social page's script cannot: ask.html. There is
 * at most one; a page that asked again and again would only change what stands in it. */
export async function openAskWindow(question: Question): Promise<void> {
  const address = browser.runtime.getURL(`/ask.html?${new URLSearchParams(question)}`);
  const { askTab } = await browser.storage.session.get('askTab');
  if (typeof askTab === 'number') {
    const updated = await browser.tabs.update(askTab, { url: address, active: true }).catch(() => undefined);
    if (updated) return;
  }
  const tabId = await openIn(address);
  if (tabId !== undefined) await browser.storage.session.set({ askTab: tabId });
}

/** Telephones have tabs only. */
async function openIn(url: string): Promise<number | undefined> {
  const { windows } = browser as { windows?: typeof browser.windows };
  if (!windows?.create) return (await browser.tabs.create({ url })).id;
  const opened = await windows.create({ url, type: 'popup', width: 440, height: 520 });
  return opened.tabs?.[0]?.id;
}
