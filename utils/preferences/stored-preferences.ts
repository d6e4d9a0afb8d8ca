import browser from 'webextension-polyfill';
import { defaultPreferences, Preferences } from './preferences';
import { unitOfLocale } from './unit-of-locale';

/** The user's preferences; the defaults when nothing, or nothing readable, is stored. */
export async function readPreferences(): Promise<Preferences> {
  const { preferences } = await browser.storage.local.get('preferences');
  const parsed = Preferences.safeParse(preferences);
  return parsed.success ? parsed.data : { ...defaultPreferences, unit: unitOfLocale(navigator.language) };
}

export async function writePreferences(preferences: Preferences): Promise<void> {
  await browser.storage.local.set({ preferences });
}
