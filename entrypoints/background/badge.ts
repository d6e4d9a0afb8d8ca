import browser from 'webextension-polyfill';
import type { PanelContent } from '../../utils/messages';
import { ownColours } from '../../utils/page-look/own-colours';

/** The ground of the badge: the accent of the light theme, on which white holds 4.5:1. */
const [ground] = ownColours.accent;

/** A number on the toolbar button of one tab, on a profile with shared events and nowhere else; the browser takes it away
 * by itself when the tab loads another page. */
export async function showBadge(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: ground });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

/** Shows how many events a profile has; a tab that is gone by now is nobody's trouble. */
export async function withBadge(tabId: number | undefined, content: PanelContent): Promise<PanelContent> {
  await showBadge(tabId, content.events.length).catch(() => undefined);
  return content;
}
