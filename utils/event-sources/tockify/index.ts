import type { EventSource, Gathering, ReadingContext } from '../../event-source';
import { refused } from '../../reading/api-answer';
import { settle } from '../../reading/gather';
import { siteOf } from '../../reading/site-of';
import { say } from '../../wording/say';
import { eventSource as icalendar } from '../icalendar';
import { own, sourceAddress } from './address';

/** Tockify calendars by the address of their page: each has a calendar feed (facts: event-sources §1.1). */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_tockify',
  accepts: '',
  recognises: () => 0,
  read: (body, context) => icalendar.read(body, context),
  open,
};

function* open({ pathname }: URL, context: ReadingContext): Gathering {
  const name = own.exec(pathname)?.[1] ?? '';
  const answer = yield { url: `https://tockify.com/api/feeds/ics/${name}`, accepts: 'text/calendar' };
  if (!answer.ok) return refused(answer.message);
  if (icalendar.recognises(answer.body) === 0) return refused(say('platforms_notData', siteOf(answer.body.url)));
  return { siteUrl: `https://tockify.com/${name}`, ...settle(icalendar.read(answer.body, context)) };
}
