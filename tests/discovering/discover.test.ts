import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { tiesBetween } from '@/utils/matching/ties';
import { addDraft, draftAddress } from '@/utils/refreshing/drafts';
import { requestLog } from '@/utils/refreshing/request-log';
import { draftViews, sourceViews } from '@/utils/refreshing/source-views';
import { calendar, createWorld } from '../refreshing/world';

const html = (body: string) => () =>
  new Response(`<!doctype html><title>Club</title>${body}`, { headers: { 'Content-Type': 'text/html' } });
const events = (...titles: string[]) =>
  `<script type="application/ld+json">${JSON.stringify(
    titles.map((name, index) => ({ '@type': 'Event', name, startDate: `2026-12-0${index + 1}T19:00:00Z` })),
  )}</script>`;

async function look(address: string, answers: Parameters<typeof createWorld>[0], granted = ['https://club.example/*']) {
  const world = await createWorld(answers);
  for (const origin of granted) world.granted.add(origin);
  const worker = world.startWorker('w');
  const draft = await draftAddress(address, worker);
  const [view] = await draftViews(world.userData);
  return { world, worker, draft, view, asked: world.asked.map(({ url }) => url) };
}

it('finds the calendar a page declares, and keeps the draft under that address', async () => {
  const { world, worker, draft, view, asked } = await look('club.example', {
    'https://club.example/': html('<link rel="alternate" type="text/calendar" href="/evenings.ics">'),
    'https://club.example/evenings.ics': () => new Response(calendar('A', 'B')),
  });
  expect(view).toMatchObject({ state: 'ready', preview: { name: 'Evenings', listings: 2 } });
  expect(asked).toEqual(['https://club.example/', 'https://club.example/evenings.ics']);
  await addDraft(draft.id, worker);
  expect(await world.userData.getAll('sources')).toMatchObject([{ address: 'https://club.example/evenings.ics' }]);
  expect(await sourceViews(worker)).toMatchObject([{ health: 'fresh', listings: 2 }]);
  expect(await draftViews(world.userData)).toEqual([]);
});

it('goes by the documented order: declared, the page itself, one hop, fingerprints', async () => {
  const { asked, view } = await look('club.example', {
    'https://club.example/': html(
      '<link rel="alternate" type="text/calendar" href="/dead.ics"><a href="/whats-on">What’s on</a><i class="tribe-events"></i>',
    ),
    'https://club.example/dead.ics': () => new Response('gone', { status: 404 }),
    'https://club.example/whats-on': html('<p>Soon'),
    'https://club.example/events/?ical=1': () => new Response(calendar('A')),
  });
  expect(asked.map((each) => each.replace(/(v1\/events)\?.*/, '$1'))).toEqual([
    'https://club.example/',
    'https://club.example/dead.ics',
    'https://club.example/whats-on',
    'https://club.example/wp-json/tribe/events/v1/events',
    'https://club.example/events/?ical=1',
  ]);
  expect(view?.steps.map(({ address }) => address)).toHaveLength(5);
  expect(view).toMatchObject({ state: 'ready', preview: { listings: 1 } });
});

it('never sends more than five requests, and says what it asked', async () => {
  const { asked, view, world } = await look('club.example', {
    'https://club.example/': html(
      '<a href="/a.ics">a</a><a href="/b.ics">b</a><a href="/events">Events</a><i class="tribe-events mec-wrap em-calendar">',
    ),
    'https://club.example/events': html('<a href="/c.ics">c</a>'),
  });
  expect(asked).toHaveLength(5);
  expect(await requestLog(world.userData)).toHaveLength(5);
  expect(view).toMatchObject({ state: 'failed', message: expect.stringContaining('5 addresses around club.example') });
  expect(view?.steps).toHaveLength(5);
});

it('asks nothing of a site the user did not allow, and offers it', async () => {
  const { asked, view } = await look('club.example', {
    'https://club.example/': html(
      '<iframe src="https://calendar.google.com/calendar/embed?src=club%40example.org"></iframe>',
    ),
  });
  expect(asked).toEqual(['https://club.example/']);
  expect(view?.choices).toMatchObject([
    {
      name: 'Google calendar',
      foundOn: 'https://club.example/',
      address: 'https://calendar.google.com/calendar/ical/club%40example.org/public/basic.ics',
    },
  ]);
});

it('takes what has more events, and offers the other with what it holds', async () => {
  const { view, asked } = await look('club.example', {
    'https://club.example/': html(`${events('A', 'B', 'C')}<a href="/only-one.ics">add to calendar</a>`),
    'https://club.example/only-one.ics': () => new Response(calendar('A')),
  });
  expect(view).toMatchObject({ address: 'club.example/', preview: { listings: 3 } });
  expect(view?.choices).toEqual([
    { address: 'https://club.example/only-one.ics', name: 'add to calendar', listings: 1, soonest: 'A' },
  ]);
  expect(asked).toHaveLength(2);
});

it('follows the page of events of a site, and the calendar that stands there', async () => {
  const { view, asked } = await look('https://club.example/about', {
    'https://club.example/about': html('<a href="/blog">Blog</a><a href="/programm">Programm</a><a href="/">Home</a>'),
    'https://club.example/programm': html(
      '<div data-tockify-calendar="club"></div><a href="webcal://club.example/x.ics">abo</a>',
    ),
    'https://club.example/x.ics': () => new Response(calendar('A')),
  });
  expect(asked).toEqual(['https://club.example/about', 'https://club.example/programm', 'https://club.example/x.ics']);
  expect(view).toMatchObject({ state: 'ready', preview: { listings: 1 } });
  expect(view?.choices).toMatchObject([{ address: 'https://tockify.com/api/feeds/ics/club' }]);
});

it('follows a page of links to whom it names, but not to a source that has a notice to agree to', async () => {
  const { view, asked } = await look(
    'https://linktr.ee/club',
    {
      'https://linktr.ee/club': html(
        '<a href="https://luma.com/club">Luma</a><a href="https://www.eventbrite.com/o/club-12345678">Tickets</a>',
      ),
      'https://www.eventbrite.com/o/club-12345678': html(events('A')),
    },
    ['https://linktr.ee/*', 'https://luma.com/*', 'https://www.eventbrite.com/*'],
  );
  expect(asked.slice(0, 2)).toEqual(['https://linktr.ee/club', 'https://www.eventbrite.com/o/club-12345678']);
  expect(view).toMatchObject({ state: 'ready' });
});

it('knows a source again in another spelling, and where its calendar is found a second time', async () => {
  const answers = {
    'https://club.example/': html('<link rel="alternate" type="text/calendar" href="/evenings.ics">'),
    'https://club.example/evenings.ics': () => new Response(calendar('A')),
  };
  const { worker, draft, world } = await look('club.example', answers);
  await addDraft(draft.id, worker);
  const before = world.asked.length;
  for (const spelling of ['webcal://www.club.example/evenings.ics', 'https://club.example/evenings.ics?utm_source=x']) {
    world.granted.add('https://www.club.example/*');
    expect(await draftAddress(spelling, worker)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('already'),
    });
  }
  expect(world.asked).toHaveLength(before);
  expect(await draftAddress('club.example', worker)).toMatchObject({ message: expect.stringContaining('already') });
  expect(await world.userData.count('sources')).toBe(1);
});

it.each([
  [
    'https://calendar.google.com/calendar/embed?src=club%40group.calendar.google.com&ctz=Europe/Prague',
    'https://calendar.google.com/calendar/ical/club%40group.calendar.google.com/public/basic.ics',
  ],
  [
    `https://calendar.google.com/calendar/u/0/r?cid=${btoa('club@group.calendar.google.com')}`,
    'https://calendar.google.com/calendar/ical/club%40group.calendar.google.com/public/basic.ics',
  ],
  ['https://teamup.com/ks1234567890abc', 'https://ics.teamup.com/feed/ks1234567890abc/0.ics'],
  ['https://tockify.com/club/monthly', 'https://tockify.com/api/feeds/ics/club'],
  [
    'https://outlook.office365.com/owa/calendar/abc@x.example/def/calendar.html',
    'https://outlook.office365.com/owa/calendar/abc@x.example/def/calendar.ics',
  ],
  ['https://www.trumba.com/calendars/club', 'https://www.trumba.com/calendars/club.ics'],
])('reads the feed behind a calendar’s view, not the view: %s', async (view, feed) => {
  const { asked } = await look(view, { [feed]: () => new Response(calendar('A')) }, [`${new URL(feed).origin}/*`]);
  expect(asked).toEqual([feed]);
});

it('knows an embedded calendar as the site’s own, so that a bio that links the site links its host; a mere link is not', async () => {
  const feed = 'https://calendar.google.com/calendar/ical/club%40example.org/public/basic.ics';
  const granted = ['https://club.example/*', 'https://calendar.google.com/*'];
  const profile = {
    site: 'x',
    handle: 'club',
    displayName: 'Club',
    links: ['https://club.example'],
    verifiedLinks: [],
  };
  const tiesWhen = async (body: string) => {
    const { world, worker, draft } = await look(
      'https://club.example/',
      { 'https://club.example/': html(body), [feed]: () => new Response(calendar('A')) },
      granted,
    );
    await addDraft(draft.id, worker);
    const [listing] = await allListings(world.cache);
    return listing ? tiesBetween(profile, listing) : undefined;
  };
  const src = 'https://calendar.google.com/calendar/embed?src=club%40example.org';
  expect(await tiesWhen(`<iframe src="${src}"></iframe>`)).toMatchObject([{ role: 'hosts', certainty: 'declared' }]);
  expect(await tiesWhen(`<a href="${feed}">a friend’s calendar</a>`)).toEqual([]);
});
