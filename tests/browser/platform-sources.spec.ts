import 'temporal-polyfill/global';
import { expect, test } from '@playwright/test';
import { serveTown, type TownServer } from '../town/serve-town';
import { readAnnotations } from './annotations';
import { approveEveryHost, launch, type Running } from './harness';
import { chooseTown, openPopup } from './seed';

/* Sources that are not simply fetched, in the built extension: a notice before anything is asked, the user's rough place in
 * the request, a server that is asked by POST, and what comes of it on X. */

let town: TownServer;
let running: Running;

const evening = `${Temporal.Now.plainDateISO('UTC').add({ days: 3 })}T23:30:00.000Z`;
const luma = {
  entries: [
    {
      event: {
        api_id: 'evt-1',
        name: 'Evening at the old press',
        start_at: evening,
        timezone: 'America/New_York',
        url: 'oldpress',
        location_type: 'offline',
        geo_address_info: {
          address: 'Old Firehouse',
          city: 'Asbury Park',
          full_address: 'Old Firehouse, 12 Cookman Ave',
        },
        coordinate: { latitude: 40.2204, longitude: -74.0121 },
      },
      hosts: [{ name: 'Maya', username: 'maya', twitter_handle: 'mayaprints' }],
      calendar: {},
    },
  ],
  has_more: false,
};
const mobilizon = {
  data: {
    searchEvents: {
      total: 1,
      elements: [
        {
          uuid: '1',
          title: 'Repair evening',
          beginsOn: evening,
          url: 'https://agenda.example/events/1',
          options: { timezone: 'America/New_York' },
          organizerActor: { preferredUsername: 'fixers', name: 'Fixers', url: 'https://agenda.example/@fixers' },
          physicalAddress: { description: 'Town hall', locality: 'Asbury Park', geom: '-74.0121;40.2204' },
        },
      ],
    },
  },
};
const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) });

test.beforeEach(async () => {
  town = await serveTown();
  town.hosts.set('api2.luma.com', async (path) => (path.startsWith('/discover/') ? json(luma) : undefined));
  town.hosts.set('agenda.example', async (path) => (path === '/api' ? json(mobilizon) : undefined));
  running = await launch({ port: town.port });
});

test.afterEach(async () => {
  await running.context.close();
  town.close();
});

const askedOf = (host: string) => town.requests.filter((request) => request.startsWith(host));

test('Luma near you asks first, is told no more than a rough place, and its host is known on X', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await popup.getByLabel('Add a calendar or event page').fill('https://luma.com/discover');
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  const draft = popup.getByRole('article');
  await expect(draft).toContainText('terms restrict that, and it can stop working any day');
  expect(askedOf('api2.luma.com')).toEqual([]);
  await draft.getByRole('button', { name: 'Agree and read it' }).click();
  await expect(draft).toContainText('Evening at the old press');
  await draft.getByRole('button', { name: 'Add', exact: true }).click();
  await popup.locator('li.source').waitFor();
  expect(askedOf('api2.luma.com')[0]).toBe(
    'api2.luma.com/discover/get-paginated-events?latitude=40.2&longitude=-74&pagination_limit=50',
  );
  const page = await running.context.newPage();
  await page.goto('https://x.com/home');
  await expect
    .poll(async () => (await readAnnotations(page)).chips.map(({ handle }) => handle))
    .toContain('mayaprints');
});

test('a Mobilizon server is searched around the place, once there is one', async () => {
  await approveEveryHost(running);
  const popup = await openPopup(running.context, running.extensionId);
  await popup.getByLabel('Add a calendar or event page').fill('https://agenda.example/api');
  await popup.getByRole('button', { name: 'Read', exact: true }).click();
  const draft = popup.getByRole('article');
  await expect(draft).toContainText('place');
  expect(askedOf('agenda.example')).toEqual([]);
  await chooseTown(popup, 'asbury park', 'Asbury Park, New Jersey');
  await expect(draft).toContainText('Repair evening');
  expect(askedOf('agenda.example')).toEqual(['agenda.example/api']);
});
