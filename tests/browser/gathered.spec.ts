import { expect, test } from '@playwright/test';
import { launch, type Running } from './harness';
import { addCalendarFile, chooseTown, openPopup } from './seed';

let running: Running;

test.beforeEach(async () => {
  running = await launch({});
});
test.afterEach(() => running.context.close());

/** A calendar of one evening in three days, as two calendars would write it. */
function calendar(name: string, title: string): string {
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10).replace(/-/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${name}`,
    'BEGIN:VEVENT',
    `UID:${name}@calendar.example`,
    `DTSTART:${day}T233000Z`,
    `SUMMARY:${title}`,
    'LOCATION:Parkside Hall\\, 220 Prospect Ave\\, Asbury Park\\, NJ 07712',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

test('an event of two calendars is one row that names both, until the user says otherwise, and then for good', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'hall.ics', calendar('Hall', 'The Velvet Otters'));
  await addCalendarFile(popup, 'town.ics', calendar('Town', 'THE VELVET OTTERS live'));
  const rows = popup.getByRole('region', { name: 'Coming up' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button', { name: /^More/ }).click();
  await popup.getByText('Why is this shown?').click();
  await expect(popup.getByText(/^also on (Hall|Town)$/)).toBeVisible();
  await popup.getByRole('button', { name: /lists another event: show it apart/ }).click();
  await expect(rows).toHaveCount(2);
  await addCalendarFile(popup, 'town.ics', calendar('Town', 'The Velvet Otters'));
  await expect(rows).toHaveCount(2);
});
