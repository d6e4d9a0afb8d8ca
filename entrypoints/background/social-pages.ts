import browser from 'webextension-polyfill';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { type SocialSite, socialSites } from '../../utils/social-site';

/** Built from entrypoints/social-page.content and entrypoints/profile-panel.ts. */
export const contentScript = '/content-scripts/social-page.js';
const panelScript = '/profile-panel.js';

/** Puts the panel's drawing code into the tab that asked; it shares the content script's world (DESIGN §4). */
export async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [panelScript] });
}

/** Where a site stands: on hosts of its own, or on the servers the user turned on. */
export async function matchesOf({ access, matches }: SocialSite): Promise<string[]> {
  if (access === 'at-install') return matches;
  return ((await readPreferences()).instances ?? []).map((host) => `https://${host}/*`);
}

/** Tabs on sites we may read, which is all that a missing `tabs` permission lets us see. */
async function openTabs(matches: string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Starts in the tabs that were open before this copy of the extension: browsers inject content scripts only into pages
 * loaded afterwards. The script removes what an earlier copy drew. A tab that refuses (an error page) is left alone. */
export async function startInOpenTabs(): Promise<void> {
  for (const site of socialSites)
    for (const tabId of await openTabs(await matchesOf(site))) {
      await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] }).catch(() => undefined);
    }
}

/** Tells the pages of a site that their page index changed: only the new version's name goes out (DESIGN §5). */
export async function tellPages(site: string, version: string): Promise<void> {
  const asked = socialSites.find(({ name }) => name === site);
  for (const tabId of asked ? await openTabs(await matchesOf(asked)) : []) {
    await browser.tabs.sendMessage(tabId, { type: 'page-index-changed', site, version }).catch(() => undefined);
  }
}

/** Tells the popup, if one is open. */
export async function tellOwnPages(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'overview-changed' }).catch(() => undefined);
}

/** Whether the browser lets us read a site (the user may have taken that back), and which origins are missing. */
export async function missingOrigins(matches: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const origin of matches) {
    if (!(await browser.permissions.contains({ origins: [origin] }))) missing.push(origin);
  }
  return missing;
}

/** Tells the pages of every site that a setting changed: they ask for their page index again. */
export async function tellSettings(): Promise<void> {
  for (const { name } of socialSites) await tellPages(name, `settings ${Date.now()}`);
}
