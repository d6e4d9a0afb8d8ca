import type { EventSource } from '../../event-source';
import { refused } from '../../reading/api-answer';
import { say } from '../../wording/say';
import { isSearchAnswer, readAnswer, searchRequest } from '../meetup/answers';
import { sourceAddress } from './address';

const kmPerMile = 1.609344;

/** What a word finds on Meetup around the user's place, by the address of such a search:
 * `https://www.meetup.com/find/?keywords=pottery`. One request a refresh. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_meetupNearby',
  accepts: '',
  recognises: (body) => (isSearchAnswer(body) ? 2 : 0),
  read: readAnswer,
  *open({ host, searchParams }, context) {
    const { near, now, horizonDays } = context;
    if (!near) return refused(say('platforms_needsPlace', host));
    const query = (searchParams.get('keywords') ?? '').trim().slice(0, 100);
    const at = (days: number) => now.add({ hours: 24 * days }).toString({ smallestUnit: 'second' });
    const answer = yield searchRequest({
      query,
      lat: near.latitude,
      lon: near.longitude,
      radius: Math.ceil(near.radiusKm / kmPerMile),
      start: at(-1),
      end: at(horizonDays),
    });
    return answer.ok ? { ...readAnswer(answer.body, context), name: `Meetup: ${query}` } : refused(answer.message);
  },
};
