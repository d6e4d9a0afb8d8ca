import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject, listOf } from '../../reading/json-ld';
import { list, loose, text } from '../../reading/loose-shapes';
import { gatherPages } from '../../reading/pages';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress, view } from './address';

/** The schedule of a conference on Sessionize, one listing a session, with what its speakers link (facts:
 * event-sources §1.1). It names neither the town nor a zone: rooms and local times are all there is. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_sessionize',
  accepts: '',
  recognises: (body) => (answerOf(body) ? 2 : 0),
  read: readSchedule,
  open: ({ pathname }, context) => {
    const url = `https://sessionize.com${view.exec(pathname)?.[1]}All`;
    return gatherPages({ url, accepts: 'application/json' }, (body) => readSchedule(body, context), context.memory);
  },
};

const Answer = z.object({ sessions: z.array(z.unknown()), speakers: list, rooms: list });

/** The answer to the view `All`; to `Sessions`, which has them in groups; and to `GridSmart`, which has them by day and room. */
function answerOf(body: FetchedBody): z.infer<typeof Answer> | undefined {
  const value = jsonOf(body);
  const groups = Array.isArray(value) ? value.slice(0, 100).filter(isObject) : [];
  const lists = groups.flatMap(({ sessions, rooms }) => [
    sessions,
    ...listOf(rooms).map((room) => isObject(room) && room.sessions),
  ]);
  const inGroups = lists.flatMap((each) => (Array.isArray(each) ? each : []));
  const answer = Answer.safeParse(inGroups.length > 0 ? { sessions: inGroups } : value).data;
  const isEmpty = answer?.sessions.length === 0 && isObject(value) && 'speakers' in value && 'rooms' in value;
  return isEmpty || answer?.sessions.slice(0, 5).some((each) => Session.safeParse(each).success) ? answer : undefined;
}

const Session = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  description: loose,
  startsAt: z.nullable(z.string()),
  endsAt: text,
  isServiceSession: z.boolean(),
  speakers: list,
  roomId: loose,
  room: loose,
  status: text,
});

const Speaker = z.object({ id: z.string(), fullName: loose, links: list });

function readSchedule(body: FetchedBody, context: ReadingContext): Reading {
  const answer = answerOf(body);
  if (!answer) return unexpected(body);
  const { sessions, speakers, rooms } = answer;
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
      venue: venueFrom({ name: roomNames.get(session.roomId) ?? session.room }),
      status: /cancel/i.test(session.status ?? '') ? 'cancelled' : undefined,
      performers: session.speakers.map((each) => partyIn(each, parties)).filter((party) => party !== undefined),
      description: session.description,
    };
  };
  return readItems(sessions, Session, eventOf, { body, context });
}

/** A speaker by id, or as the other views name one: without links. */
function partyIn(speaker: unknown, parties: ReadonlyMap<unknown, Party>): Party | undefined {
  return isObject(speaker) ? (parties.get(speaker.id) ?? partyOf(speaker.name, [])) : parties.get(speaker);
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
