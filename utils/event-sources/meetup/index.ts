import type { EventSource, Gathering, ReadingContext } from '../../event-source';
import { known } from '../../reading/api-event';
import { settle } from '../../reading/gather';
import { say } from '../../wording/say';
import { eventSource as icalendar } from '../icalendar';
import { group, sourceAddress } from './address';
import { groupRequest, isGroupAnswer, meetupPause, readAnswer } from './answers';

/** A Meetup group by the address of its page. Its calendar feed has no places, so its page's own data is asked for
 * (hence the notice), and the feed only where that fails. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_meetup',
  accepts: '',
  recognises: (body) => (isGroupAnswer(body) ? 2 : 0),
  read: readAnswer,
  open,
};

function* open({ pathname }: URL, context: ReadingContext): Gathering {
  const name = group.exec(pathname)?.[1] ?? '';
  const siteUrl = `https://www.meetup.com/${name}/`;
  const answer = yield groupRequest(name);
  const reading = answer.ok ? readAnswer(answer.body, context) : undefined;
  const problem = answer.ok ? reading?.problems.find(({ level }) => level === 'error') : { message: answer.message };
  if (reading && !problem) return { ...reading, siteUrl };
  const feed = yield { url: `${siteUrl}events/ical/`, accepts: 'text/calendar' };
  const isFeed = feed.ok && icalendar.recognises(feed.body) > 0;
  if (!isFeed) return { listings: [], problems: [{ level: 'error', message: problem?.message ?? '' }] };
  const fallback = settle(icalendar.read(feed.body, context));
  const note = { level: 'note' as const, message: say('platforms_meetupWithoutPlaces') };
  const problems = [...fallback.problems, note];
  return { ...fallback, problems, siteUrl, ...known({ refreshSeconds: meetupPause }) };
}
