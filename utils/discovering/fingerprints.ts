/** What a page betrays about the software behind it, and where that software keeps its events (facts: event-sources §1.1
 * and §6), likeliest first. */
const kept: readonly { trace: RegExp; and?: RegExp; feeds(origin: string, page: URL): string[] }[] = [
  {
    trace: /wp-json\/tribe\/|tribe-events|tribe_events|the-events-calendar/,
    feeds: (origin) => [`${origin}/wp-json/tribe/events/v1/events`, `${origin}/events/?ical=1`],
  },
  {
    trace: /mec-(?:wrap|calendar|event|skin)|modern-events-calendar/,
    feeds: (origin) => [`${origin}/?mec-ical-feed=1`],
  },
  { trace: /plugins\/my-calendar\/|mc-main/, feeds: (origin) => [`${origin}/?feed=my-calendar-ics`] },
  { trace: /plugins\/events-manager\/|em-calendar/, feeds: (_origin, page) => [withQuery(page, 'ical', '1')] },
  {
    trace: /ai1ec/,
    feeds: (origin) => [
      `${origin}/?plugin=all-in-one-event-calendar&controller=ai1ec_exporter_controller&action=export_events`,
    ],
  },
  {
    trace: /squarespace-cdn|static1\.squarespace|SQUARESPACE_CONTEXT/,
    and: /eventlist|events-collection|"typeName":"events"/,
    feeds: (_origin, page) => [withQuery(page, 'format', 'json')],
  },
  { trace: /localist/i, feeds: (origin) => [`${origin}/api/2/events?days=90&pp=100`, `${origin}/calendar/1.ics`] },
  { trace: /livewhale/i, feeds: (origin) => [`${origin}/live/ical/events`] },
  { trace: /gancio/i, feeds: (origin) => [`${origin}/api/events`] },
  { trace: /mobilizon/i, feeds: (origin, page) => mobilizonFeeds(origin, page) },
  { trace: /pretalx/i, feeds: (origin, page) => pretalxFeeds(origin, page) },
  { trace: /campuslabs/i, feeds: (origin) => [`${origin}/engage/events.ics`] },
  { trace: /sidearm/i, feeds: (origin) => [`${origin}/calendar.ashx/calendar.ics`] },
];

/** Addresses worth asking for a page's events, at most four. */
export function fingerprints(html: string, address: string): string[] {
  const page = new URL(address);
  const text = html.slice(0, 2_000_000);
  const found = kept
    .filter(({ trace, and }) => trace.test(text) && (and?.test(text) ?? true))
    .flatMap(({ feeds }) => feeds(page.origin, page));
  return [...new Set(found)].filter((each) => each !== address).slice(0, 4);
}

function withQuery(page: URL, name: string, value: string): string {
  const url = new URL(page);
  url.search = '';
  url.searchParams.set(name, value);
  return url.href;
}

/** A group's page has a feed of its own; a server as a whole is searched around the user's place. */
function mobilizonFeeds(origin: string, { pathname }: URL): string[] {
  const group = /^\/(@[\w.-]+)/.exec(pathname)?.[1];
  return group ? [`${origin}/${group}/feed/ics`] : [`${origin}/api`, `${origin}/feed/instance/ics`];
}

function pretalxFeeds(origin: string, { pathname }: URL): string[] {
  const event = /^\/([\w-]+)/.exec(pathname)?.[1];
  return event ? [`${origin}/${event}/schedule/export/schedule.ics`] : [];
}
