import type { EventSource } from '../../event-source';
import { refused } from '../../reading/api-answer';
import { gatherPages } from '../../reading/pages';
import { say } from '../../wording/say';
import { isList, readList, request } from '../luma/entries';
import { sourceAddress } from './address';

/** Luma around the user's place, by the address of its page of discoveries (facts: event-sources §4). */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_lumaNearby',
  accepts: '',
  // The lists of a place and of a calendar look alike; by its bytes alone one is simply Luma's.
  recognises: (body) => (isList(body) ? 1 : 0),
  read: (body, context) => readList(body, context),
  *open({ host }, context) {
    const { near } = context;
    if (!near) return refused(say('platforms_needsPlace', host));
    const query = { latitude: String(near.latitude), longitude: String(near.longitude), pagination_limit: '50' };
    const first = request('/discover/get-paginated-events', query);
    return yield* gatherPages(first, (body) => readList(body, context), context.memory, 3);
  },
};
