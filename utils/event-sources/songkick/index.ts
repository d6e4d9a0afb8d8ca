import type { Attendee, ReadListing } from '../../event-listing';
import type { EventSource, Gathering, ReadingContext } from '../../event-source';
import { refused } from '../../reading/api-answer';
import { settle } from '../../reading/gather';
import { siteOf } from '../../reading/site-of';
import { say } from '../../wording/say';
import { eventSource as icalendar } from '../icalendar';
import { sourceAddress, user } from './address';

/** Songkick: the concerts a user has marked, by the public calendar of their user name (facts: event-sources §1.1). The
 * feed speaks to its owner (“You’re going”): that is how going differs from interested, and it is no text for others. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_songkick',
  accepts: '',
  recognises: () => 0,
  read: (body, context) => icalendar.read(body, context),
  open,
};

function* open({ pathname }: URL, context: ReadingContext): Gathering {
  const name = user.exec(pathname)?.[1] ?? '';
  const page = `https://www.songkick.com/users/${name}`;
  const answer = yield { url: `${page}/calendars.ics?filter=attendance`, accepts: 'text/calendar' };
  if (!answer.ok) return refused(answer.message);
  if (icalendar.recognises(answer.body) === 0) return refused(say('platforms_notData', siteOf(answer.body.url)));
  const reading = settle(icalendar.read(answer.body, context));
  const listings = reading.listings.map((listing) => attended(listing, { name, urls: [page] }));
  return { ...reading, listings, siteUrl: page };
}

const going = /^you[’']re going[.!]?\s*/i;

function attended({ description = '', ...listing }: ReadListing, who: Omit<Attendee, 'response'>): ReadListing {
  const rest = description.replace(going, '').trim();
  const attendee: Attendee = { ...who, response: going.test(description) ? 'going' : 'interested' };
  return { ...listing, attendees: [attendee], ...(rest ? { description: rest } : {}) };
}
