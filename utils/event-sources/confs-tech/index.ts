import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { EventSource, FetchedBody, Gathering, Reading, ReadingContext } from '../../event-source';
import { readItems, refused, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject } from '../../reading/json-ld';
import { loose, text } from '../../reading/loose-shapes';
import { venueFrom } from '../../reading/venue-parts';
import { say } from '../../wording/say';
import { sourceAddress } from './address';

const folder = 'https://raw.githubusercontent.com/tech-conferences/conference-data/main/conferences';

/** The list of confs.tech, one file a year and topic (MIT; facts: event-sources §1.1). Opened by its site's address:
 * `https://confs.tech/javascript` or `?topics=css,ux`. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_confsTech',
  accepts: '',
  recognises: (body) => {
    const value = jsonOf(body);
    return Array.isArray(value) && value.slice(0, 5).some(isMarked) ? 2 : 0;
  },
  read: readList,
  open,
};

const Item = z.object({
  name: z.string(),
  url: z.string(),
  startDate: z.string(),
  endDate: text,
  city: loose,
  country: loose,
  online: z.optional(z.boolean()),
  twitter: text,
  bluesky: text,
  mastodon: text,
});
type Item = z.infer<typeof Item>;

/** Before 2022 no language was named; a call for proposals or a town always was. */
const isMarked = (value: unknown) =>
  isObject(value) && Item.safeParse(value).success && ('locales' in value || 'cfpUrl' in value || 'city' in value);

function* open(address: URL, context: ReadingContext): Gathering {
  const asked = address.searchParams.get('topics') ?? address.pathname;
  const topics = asked.match(/[a-z][a-z-]{1,29}/g)?.slice(0, 10) ?? [];
  const { now, horizonDays } = context;
  const years = new Set([now, now.add({ hours: 24 * horizonDays })].map((day) => day.toString().slice(0, 4)));
  const readings: Reading[] = [];
  for (const topic of topics) {
    for (const year of years) {
      const answer = yield { url: `${folder}/${year}/${topic}.json`, accepts: 'application/json' };
      // Next year's file is begun when its first conference is announced.
      if (!answer.ok && answer.status === 404) continue;
      const reading = answer.ok ? readList(answer.body, context) : refused(answer.message);
      if (reading.problems.some(({ level }) => level === 'error')) return reading;
      readings.push(reading);
    }
  }
  if (readings.length === 0) return refused(say('platforms_noSuchTopic', topics.join(', ')));
  const found = readings.flatMap((reading) => reading.listings).reverse();
  // A conference that stands under several topics is one; the topic that was named first tells of it.
  const listings = new Map(found.map((listing) => [listing.key, listing]));
  return {
    listings: [...listings.values()],
    problems: readings.flatMap((reading) => reading.problems).slice(0, 50),
    name: `confs.tech: ${topics.join(', ')}`,
  };
}

function readList(body: FetchedBody, context: ReadingContext): Reading {
  const value = jsonOf(body);
  return Array.isArray(value) ? readItems(value, Item, eventOf, { body, context }) : unexpected(body);
}

function eventOf(item: Item): ApiEvent {
  const venue = venueFrom({ locality: item.city, country: item.country });
  const organizer = partyOf(item.name, [item.url, ...accountsOf(item)]);
  return {
    key: `${item.url} ${item.startDate}`,
    title: item.name,
    start: item.startDate,
    end: item.endDate,
    url: item.url,
    venue,
    attendance: item.online === true ? (venue ? 'hybrid' : 'online') : 'in-person',
    organizers: organizer ? ([organizer] satisfies Party[]) : [],
  };
}

/** The conference's own accounts, as addresses. People write them with and without `@`, as handles and as links; what
 * is no whole handle (`cityconf.bsky`) is nobody's. */
function accountsOf({ twitter, bluesky, mastodon }: Item): (string | undefined)[] {
  const [x, sky, fedi] = [twitter, bluesky, mastodon].map((name) => name?.trim() ?? '');
  return [
    /^@?(\w{1,20})$/.test(x ?? '') ? `https://x.com/${x?.replace('@', '')}` : x,
    /^@?[\w-]+(\.[\w-]+)+$/.test(sky ?? '') && !sky?.endsWith('.bsky')
      ? `https://bsky.app/profile/${sky?.replace('@', '')}`
      : sky,
    (fedi ?? '').replace(/^@?([\w.-]+)@([\w.-]+\.\w+)$/, 'https://$2/@$1'),
  ];
}
