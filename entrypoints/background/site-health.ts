import browser from 'webextension-polyfill';
import type { Request } from '../../utils/messages';
import type { SiteHealth } from '../../utils/self-check/site-health';
import type { SitePart } from '../../utils/social-site';
import { tellOwnPages } from './social-pages';

/** Kept until the browser or the extension starts anew: an update may have repaired it, and pages find out by themselves. */
const key = 'changedSites';

/** Sites something of which is paused. */
export async function changedSites(): Promise<SiteHealth[]> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return Array.isArray(stored) ? (stored as SiteHealth[]) : [];
}

export async function pausedParts(site: string, host: string | undefined): Promise<SitePart[]> {
  return (await changedSites()).find((each) => each.site === site && each.host === host)?.paused ?? [];
}

/** What a page found out about itself. A part it has not seen stays as another page of the site left it. */
export async function keepSiteHealth(health: Request<'site-health'>, host: string | undefined): Promise<void> {
  if (host === undefined) return;
  const all = await changedSites();
  const before = all.find((each) => each.site === health.site && each.host === host);
  const told = new Set([...health.paused, ...health.working]);
  const kept = (parts: SitePart[] = []) => parts.filter((part) => !told.has(part));
  const paused = [...kept(before?.paused), ...health.paused];
  const working = [...kept(before?.working), ...health.working];
  const report = health.report || (before?.report ?? '');
  const others = all.filter((each) => each !== before);
  const { site } = health;
  const now = paused.length > 0 ? [...others, { site, host, paused, working, report }].slice(-20) : others;
  await browser.storage.session.set({ [key]: now });
  await tellOwnPages();
}
