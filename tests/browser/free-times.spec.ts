import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { launch, type Running } from './harness';
import { addCalendarFile, chooseTown, openPopup, unfold } from './seed';

let town: TownServer;
let running: Running;

test.beforeEach(async () => {
  town = await serveTown();
  running = await launch({ port: town.port });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

/** Maya hosts a lunch, and an evening later the same weekday, at two houses. */
function calendar(): string {
  let day = Temporal.Now.plainDateISO().add({ days: 3 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  const event = (uid: string, title: string, from: string, until: string, place: string) => [
    'BEGIN:VEVENT',
    `UID:${uid}@calendar.example`,
    `DTSTART;TZID=America/New_York:${day.toString().replaceAll('-', '')}T${from}00`,
    `DTEND;TZID=America/New_York:${day.toString().replaceAll('-', '')}T${until}00`,
    `SUMMARY:${title}`,
    `LOCATION:${place}\\, Asbury Park\\, NJ`,
    'GEO:40.2176;-74.0077',
    'ORGANIZER;CN=Maya Lindqvist:https://x.com/MayaPrints',
    'END:VEVENT',
  ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Maya',
    ...event('lunch', 'Ink lunch', '1200', '1300', 'Old Bakery Studio'),
    ...event('evening', 'Lino evening', '1930', '2130', 'Parkside Hall'),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

test('who says to be free in the evenings finds an evening above a lunch, and why', async () => {
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await addCalendarFile(popup, 'maya.ics', calendar());
  const profile = await running.context.newPage();
  const titles = async () => {
    await profile.goto('https://x.com/mayaprints');
    await expect.poll(async () => (await readAnnotations(profile)).panels[0]?.rows).toBe(2);
    const text = (await readAnnotations(profile)).panels[0]?.text ?? [];
    return text.filter((each) => ['Ink lunch', 'Lino evening'].includes(each));
  };
  expect(await titles()).toEqual(['Ink lunch', 'Lino evening']);

  await popup.bringToFront();
  await unfold(popup, 'When are you usually free?');
  const evenings = popup.getByRole('group', { name: 'Evenings' });
  for (const box of await evenings.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await popup.getByRole('button', { name: 'Weekday evenings' }).click();
  await expect(evenings.getByRole('checkbox', { name: 'Tuesday' })).toBeChecked();
  await expect(evenings.getByRole('checkbox', { name: 'Sunday' })).not.toBeChecked();
  // A single box by keyboard as well.
  await evenings.getByRole('checkbox', { name: 'Sunday' }).press('Space');
  await expect(evenings.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  expect(await titles()).toEqual(['Lino evening', 'Ink lunch']);

  const agenda = await running.context.newPage();
  await agenda.goto(`chrome-extension://${running.extensionId}/agenda.html`);
  const why = async (title: string) => {
    const row = agenda.getByRole('listitem').filter({ hasText: title });
    await row.getByRole('button', { name: /^More/ }).click();
    await row.getByText('Why is this shown?').click();
    return row.getByText(/^Its place in the list:/).textContent();
  };
  expect(await why('Lino evening')).toContain('when you are usually free +0.6');
  expect(await why('Ink lunch')).toContain('when you are usually not free -0.6');

  // No preference is none: nothing of it is left in the order.
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Clear' }).click();
  expect(await titles()).toEqual(['Ink lunch', 'Lino evening']);
});
