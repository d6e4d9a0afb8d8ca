import browser from 'webextension-polyfill';
import { forgetOldLooks } from '../../utils/refreshing/bio-look';
import { continueDrafts } from '../../utils/refreshing/drafts';
import { refreshDue } from '../../utils/refreshing/refresh-due';
import { lookUpNearbyParties } from './known-parties';
import { rebuildPageIndexes } from './page-indexes';
import { refreshing } from './refreshing';
import { remind } from './reminding';
import { tellSettings } from './social-pages';

/** `refresh` looks every half hour whose time has come; `midnight` moves "today" on in the page index. */
const alarms = {
  refresh: () => ({ delayInMinutes: 1, periodInMinutes: 30 }),
  midnight: () => ({ when: nextMidnight(), periodInMinutes: 24 * 60 }),
};

/** Browsers drop alarms over updates and restarts: what is missing is set again whenever the worker starts. */
export async function ensureAlarms(): Promise<void> {
  for (const [name, when] of Object.entries(alarms)) {
    if (!(await browser.alarms.get(name))) browser.alarms.create(name, when());
  }
}

export async function alarmRang(name: string): Promise<void> {
  if (name === 'resume') return tellSettings();
  if (name === 'remind') return remind();
  if (name === 'midnight') {
    browser.alarms.create(name, alarms.midnight());
    await remind();
    return rebuildPageIndexes();
  }
  const deps = await refreshing();
  await continueDrafts(deps);
  await refreshDue(deps);
  await forgetOldLooks(deps);
  await lookUpNearbyParties(deps);
  await remind();
}

/** Rings when a pause ends, so that open pages are annotated again. `until`: epoch milliseconds. */
export function wakeAt(until: number): void {
  browser.alarms.create('resume', { when: until });
}

function nextMidnight(): number {
  return Temporal.Now.zonedDateTimeISO().startOfDay().add({ days: 1 }).epochMilliseconds;
}
