import * as z from 'zod/mini';
import type { EventSource, FetchedBody, Gathering, Reading, ReadingContext } from '../../event-source';
import { changed, refused, unexpected } from '../../reading/api-answer';
import { known } from '../../reading/api-event';
import { decodeText } from '../../reading/decode-text';
import { settle } from '../../reading/gather';
import { jsonOf } from '../../reading/json-body';
import { parts } from '../../reading/loose-shapes';
import { pageStateOf } from '../../reading/page-state';
import { gatherPages } from '../../reading/pages';
import { shortText } from '../../reading/property-text';
import { eventSource as webPage } from '../web-page';
import { sourceAddress } from './address';
import { isEntry, isList, readEntries, readList, request } from './entries';

/** Luma: a calendar, a town's page, a host or a single event, by the address people share (facts: event-sources §4). The
 * page itself says what it is and, of a single event, all; lists are asked for at a server nobody documented, hence the
 * notice. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_luma',
  accepts: '',
  recognises: (body) => (isList(body) || isEntry(body) || Named.safeParse(jsonOf(body)).success ? 2 : 0),
  read: (body, context) =>
    isEntry(body)
      ? readEntries([jsonOf(body)], body, context)
      : isList(body)
        ? gatherPages(readList(body, context), (next) => readList(next, context), context.memory)
        : readNamed(jsonOf(body), body, context),
  open,
};

/** What an address of Luma's stands for. */
const Named = z.object({
  kind: z.enum(['event', 'calendar', 'discover-place', 'user']),
  data: z.object({ calendar: parts, place: parts, user: parts }),
});
const User = z.object({ user: z.object({ api_id: z.string() }) });

function* open({ pathname }: URL, context: ReadingContext): Gathering {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  if (first === 'calendar') return yield* calendarEvents(second, context);
  if (first === 'user' && second.startsWith('usr-')) return yield* hostedEvents(second, context);
  if (first === 'user') {
    const answer = yield request('/user/profile', { username: second });
    if (!answer.ok) return refused(answer.message);
    const user = User.safeParse(jsonOf(answer.body));
    return user.success ? yield* hostedEvents(user.data.user.api_id, context) : unexpected(answer.body);
  }
  const slug = first === 'event' ? second : first;
  const answer = yield { url: `https://luma.com/${slug}`, accepts: 'text/html' };
  return answer.ok ? yield* readPage(answer.body, context) : refused(answer.message);
}

const State = z.object({ props: z.object({ pageProps: z.object({ initialData: z.unknown() }) }) });

/** A page without its state may still have its mark-up. */
function* readPage(body: FetchedBody, context: ReadingContext): Gathering {
  const { data } = State.safeParse(pageStateOf(decodeText(body)));
  if (data) return yield* readNamed(data.props.pageProps.initialData, body, context);
  const reading = settle(webPage.read(body, context));
  return reading.listings.length > 0 ? reading : unexpected(body);
}

/** A slug may be anybody's: `luma.com/sofia` is an event, not the town. */
function* readNamed(value: unknown, body: FetchedBody, context: ReadingContext): Gathering {
  const named = Named.safeParse(value);
  if (!named.success) return jsonOf(body) === undefined ? refused(changed(body)) : unexpected(body);
  const { kind, data } = named.data;
  const { calendar, place, user } = data;
  if (kind === 'event') return readEntries([parts.parse(value).data], body, context);
  const owner = { calendar, 'discover-place': place, user }[kind];
  const id = shortText(owner.api_id);
  if (!id) return unexpected(body);
  const lists = { calendar: calendarEvents, 'discover-place': placeEvents, user: hostedEvents };
  return { ...(yield* lists[kind](id, context)), ...known({ name: shortText(owner.name) }) };
}

function calendarEvents(id: string, context: ReadingContext): Gathering {
  const query = { calendar_api_id: id, period: 'future', pagination_limit: '100' };
  return listed('/calendar/get-items', query, context);
}

function placeEvents(id: string, context: ReadingContext): Gathering {
  return listed('/discover/get-paginated-events', { discover_place_api_id: id, pagination_limit: '50' }, context);
}

function hostedEvents(id: string, context: ReadingContext): Gathering {
  const query = { user_api_id: id, period: 'future', pagination_limit: '50' };
  return listed('/user/profile/events-hosting', query, context);
}

function listed(path: string, query: Record<string, string>, context: ReadingContext): Gathering {
  return gatherPages(request(path, query), (body): Reading => readList(body, context), context.memory, 3);
}
