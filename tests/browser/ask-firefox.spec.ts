import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { calendarFile } from '../town/calendars';
import { serveTown, type TownServer } from '../town/serve-town';
import { type Firefox, popupAddress, startFirefox } from './firefox';
import { furnish } from './firefox-seed';

let town: TownServer;
let firefox: Firefox;

test.beforeEach(async () => {
  town = await serveTown();
  firefox = await startFirefox(town.port);
  await furnish(firefox, town);
});

test.afterEach(async () => {
  await firefox.close();
  town.close();
});

const askPage = popupAddress.replace('popup.html', 'ask.html');
const says = (words: string) => `document.body.innerText.includes(${JSON.stringify(words)})`;

test('Firefox: an event link is looked up in the small window, with a permission that is given back', async () => {
  const link = 'https://www.eventbrite.com/e/lantern-walk-tickets-123456789';
  const startDate = `${Temporal.Now.plainDateISO('UTC').add({ days: 9 })}T19:00:00-05:00`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Lantern walk',
    startDate,
    location: 'Boardwalk, Asbury Park, NJ',
  };
  const body = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  town.pages[link] = { contentType: 'text/html', body };
  const window = await firefox.open(`${askPage}?${new URLSearchParams({ link })}`);
  await expect.poll(() => firefox.evaluate(window, says('asks www.eventbrite.com for this one page'))).toBe(true);
  expect(town.requests.filter((request) => request.startsWith('www.eventbrite.com'))).toEqual([]);
  await firefox.click(window, 'button.primary');
  await expect.poll(() => firefox.evaluate(window, says('Lantern walk')), { timeout: 10_000 }).toBe(true);
  const granted = `browser.permissions.contains({ origins: ['https://www.eventbrite.com/*'] })`;
  await expect.poll(() => firefox.evaluate(window, granted)).toBe(false);
});

test('Firefox: the website of a bio is looked at from the small window, and its calendar added', async () => {
  town.pages['https://paperlantern.example/'] = {
    contentType: 'text/html',
    body: '<!doctype html><title>Paper Lantern</title><link rel="alternate" type="text/calendar" href="/all.ics">',
  };
  town.pages['https://paperlantern.example/all.ics'] = { contentType: 'text/calendar', body: calendarFile(town) };
  const window = await firefox.open(`${askPage}?${new URLSearchParams({ site: 'https://paperlantern.example/' })}`);
  await expect.poll(() => firefox.evaluate(window, says('asks paperlantern.example'))).toBe(true);
  await firefox.click(window, 'button.primary');
  await expect.poll(() => firefox.evaluate(window, says('in the next 90 days')), { timeout: 10_000 }).toBe(true);
  await firefox.click(window, 'article button.primary');
  await expect.poll(() => firefox.evaluate(window, says('Added.'))).toBe(true);
});
