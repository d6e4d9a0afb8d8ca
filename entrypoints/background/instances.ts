import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/overview';
import { readPreferences, writePreferences } from '../../utils/preferences/stored-preferences';
import { checkAddress } from '../../utils/refreshing/address-check';
import { WordsForUser } from '../../utils/words-for-user';
import { contentScript, startInOpenTabs, tellSettings } from './social-pages';

/** One registration for all servers the user turned on; the browser keeps it over restarts, but not over updates. */
const registration = 'on-request';

const pattern = (host: string) => `https://${host}/*`;
const isGranted = (host: string) => browser.permissions.contains({ origins: [pattern(host)] });

/** Makes the browser start us on exactly the servers that are turned on and allowed. */
export async function registerInstances(): Promise<void> {
  const { instances = [] } = await readPreferences();
  const allowed: string[] = [];
  for (const host of instances) if (await isGranted(host)) allowed.push(pattern(host));
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  const script = { id: registration, matches: allowed, js: [contentScript], runAt: 'document_start' as const };
  if (allowed.length === 0) {
    if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  } else if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Stores a server to turn on before its permission is asked for; with the permission it starts at once. */
export async function addInstance(address: string): Promise<void> {
  const checked = checkAddress(address);
  if (!checked.ok) throw new WordsForUser(checked.message);
  const { host } = checked.url;
  const preferences = await readPreferences();
  const { instances = [] } = preferences;
  if (!instances.includes(host)) await writePreferences({ ...preferences, instances: [...instances, host] });
  await registerInstances();
  if (await isGranted(host)) await startInOpenTabs();
}

/** Turns a server off and gives its permission back. Its open pages are told first, while we may still reach them. */
export async function removeInstance(host: string): Promise<void> {
  const preferences = await readPreferences();
  const instances = (preferences.instances ?? []).filter((each) => each !== host);
  const tell = tellSettings();
  await writePreferences({ ...preferences, instances });
  await tell;
  await browser.permissions.remove({ origins: [pattern(host)] }).catch(() => false);
  await registerInstances();
}

export async function instanceViews(): Promise<Overview['instances']> {
  const { instances = [] } = await readPreferences();
  return Promise.all(instances.map(async (host) => ({ host, granted: await isGranted(host) })));
}
