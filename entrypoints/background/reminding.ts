import browser, { type Notifications } from 'webextension-polyfill';
import { whenOf } from '../../components/when';
import { gatheredById } from '../../utils/event-cache/clusters';
import { openEventCache } from '../../utils/event-cache/open-event-cache';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { remindersOf } from '../../utils/reminding/reminders';
import { openUserData } from '../../utils/user-data/open-user-data';
import { allPicks } from '../../utils/user-data/picks';
import type { StoredPick } from '../../utils/user-data/schema';
import { locale } from '../../utils/wording/say';

const alarm = 'remind';
/** Of which events one was reminded already, and when each starts: kept until then. */
const storedAs = 'reminded';

/** Reminds of what starts within two hours, each event once, and sets the alarm for the next. Without the user's wish and
 * the browser's permission there is no alarm at all. */
export async function remind(): Promise<void> {
  const { remind: isWanted = false } = await readPreferences();
  const isAllowed = isWanted && (await browser.permissions.contains({ permissions: ['notifications'] }));
  await browser.alarms.clear(alarm);
  if (!isAllowed) return;
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const now = Date.now();
  const { due, next } = remindersOf(await picksByNow(), now, zone);
  const reminded = await remindedOf();
  for (const pick of due.filter(({ listingId }) => !reminded.includes(listingId))) await notify(pick, zone, now);
  await browser.storage.local.set({ [storedAs]: due.map(({ listingId }) => listingId) });
  if (next !== undefined) browser.alarms.create(alarm, { when: next });
}

/** Picks with their events as the sources tell them by now: what was moved must not be reminded of at its old time. */
async function picksByNow(): Promise<StoredPick[]> {
  const [cache, userData] = await Promise.all([openEventCache(), openUserData()]);
  return Promise.all(
    (await allPicks(userData)).map(async (pick) => {
      const { shown } = (await gatheredById(cache, pick.listingId)) ?? {};
      if (!shown) return pick;
      const { end: _end, ...before } = pick.event;
      const { start, end, status } = shown;
      return { ...pick, event: { ...before, start, status, ...(end ? { end } : {}) } };
    }),
  );
}

async function remindedOf(): Promise<string[]> {
  const { [storedAs]: stored } = await browser.storage.local.get(storedAs);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

async function notify({ event, listingId }: StoredPick, zone: string, now: number): Promise<void> {
  const { time } = whenOf(event, { zone, now, locale: locale() });
  await browser.notifications.create(listingId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: event.title,
    message: [time, event.venueLine ?? event.venueName].filter(Boolean).join(' · '),
  });
}

let isListening = false;

/** A click on a reminder opens the event in the agenda. The browser has no notifications to hear of before the user
 * allowed them, so this is called again then. */
export function hearClicks(): void {
  const { notifications } = browser as { notifications?: Notifications.Static };
  if (isListening || !notifications) return;
  isListening = true;
  notifications.onClicked.addListener((id) => {
    void notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL(`/agenda.html#view=mine&event=${encodeURIComponent(id)}`) });
  });
}
