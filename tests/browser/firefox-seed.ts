import { expect } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import type { TownServer } from '../town/serve-town';
import { type Firefox, popupAddress } from './firefox';

/** Says to the background what the popup says when a user clicks through it. */
export async function furnish(firefox: Firefox, town: TownServer, calendar = calendarFile(town)): Promise<void> {
  const popup = await firefox.open(popupAddress);
  const ask = (request: object) => firefox.evaluate(popup, `browser.runtime.sendMessage(${JSON.stringify(request)})`);
  await expect.poll(() => firefox.evaluate(popup, 'typeof browser?.runtime?.sendMessage')).toBe('function');
  const home = { name: 'Asbury Park', latitude: 40.22, longitude: -74.01, radiusKm: 25, timeZone: 'America/New_York' };
  expect(await ask({ type: 'set-home', home })).toMatchObject({ ok: true });
  const drafted = await ask({ type: 'draft-file', name: 'evenings.ics', text: calendar });
  expect(drafted).toMatchObject({ ok: true, reply: { state: 'ready' } });
  const { reply } = drafted as { reply: { id: string } };
  expect(await ask({ type: 'add-source', draftId: reply.id, isNearHome: false })).toMatchObject({ ok: true });
}
