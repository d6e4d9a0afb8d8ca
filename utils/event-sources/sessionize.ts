import * as z from 'zod/mini';
import type { Party } from '../event-listing';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../event-source';
import { readItems, unexpected } from '../reading/api-answer';
import { type ApiEvent, partyOf } from '../reading/api-event';
import { jsonOf } from '../reading/json-body';
import { isObject } from '../reading/json-ld';
import { list, loose, text } from '../reading/loose-shapes';
import { gatherPages } from '../reading/pages';
import { venueFrom } from '../reading/venue-parts';

const view = /^(\/api\/v2\/[\w-]{4,40}\/view\/)\w+\/?$/;

/** The schedule of a conference on Sessionize, one listing a session, with what its speakers link (facts:
 * event-sources §1.1). It names neither the town nor a zone: rooms and local times are all there is. */
export const eventSource: EventSource = {
  name: 'sessionize',
  label: 'kinds_sessionize',
  accepts: '',
  recognises: (body) => (Answer.safeParse(jsonOf(body)).success ? 2 : 0),
  read: readSchedule,
  opens: ({ hostname, pathname }) => hostname === 'sessionize.com' && view.test(pathname),
  origins: () => ['https://sessionize.com/*'],
  open: ({ pathname }, context) => {
    const url = `https://sessionize.com${view.exec(pathname)?.[1]}All`;
    return gatherPages({ url, accepts: 'application/json' }, (body) => readSchedule(body, context), context.memory);
  },
};

const Answer = z.object({
  sessions: z.array(z.unknown()),
  speakers: z.array(z.unknown()),
  rooms: list,
  categories: list,
});

const Session = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  description: loose,
  startsAt: z.nullable(z.string()),
  endsAt: text,
  isServiceSession: loose,
  speakers: list,
  roomId: loose,
  status: text,
});

const Speaker = z.object({ id: z.string(), fullName: loose, links: list });

function readSchedule(body: FetchedBody, context: ReadingContext): Reading {
  const answer = Answer.safeParse(jsonOf(body));
  if (!answer.success) return unexpected(body);
  const { sessions, speakers, rooms } = answer.data;
  const roomNames = new Map(rooms.filter(isObject).map(({ id, name }) => [id, name]));
  const parties = partiesById(speakers);
  const eventOf = (session: z.infer<typeof Session>): ApiEvent | undefined => {
    // Lunch and registration are no events of their own; a session without a time is not yet on the schedule.
    if (session.isServiceSession === true || session.startsAt === null) return undefined;
    return {
      key: `session ${session.id}`,
      title: session.title,
      start: session.startsAt,
      end: session.endsAt,
      venue: venueFrom({ name: roomNames.get(session.roomId) }),
      status: /cancel/i.test(session.status ?? '') ? 'cancelled' : undefined,
      performers: session.speakers.map((id) => parties.get(id)).filter((party) => party !== undefined),
      description: session.description,
    };
  };
  return readItems(sessions, Session, eventOf, { body, context });
}

function partiesById(speakers: unknown[]): Map<unknown, Party> {
  const parties = new Map<unknown, Party>();
  for (const each of speakers.slice(0, 5_000)) {
    const { data } = Speaker.safeParse(each);
    const party =
      data &&
      partyOf(
        data.fullName,
        data.links.filter(isObject).map(({ url }) => url),
      );
    if (party) parties.set(data.id, party);
  }
  return parties;
}
