import * as z from 'zod/mini';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { isObject } from '../../reading/json-ld';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages } from '../../reading/pages';
import { shortText, webAddress } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';
import { sourceAddress } from './address';

/** Conference schedules as pretalx exports them (`schedule.json`, the format of frab and c3voc too), a listing for every
 * talk, with its speakers (facts: event-sources §1.1). */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_pretalx',
  accepts: '',
  recognises: (body) => (Answer.safeParse(jsonOf(body)).success ? 2 : 0),
  read: readSchedule,
  open: ({ origin, pathname }, context) => {
    const url = `${origin}/${pathname.split('/')[1]}/schedule/export/schedule.json`;
    return gatherPages({ url, accepts: 'application/json' }, (body) => readSchedule(body, context), context.memory);
  },
};

const Answer = z.object({
  schedule: z.object({
    conference: z.object({
      title: z.string(),
      time_zone_name: text,
      url: loose,
      days: z.array(z.object({ rooms: z.record(z.string(), list) })),
    }),
  }),
});

const Talk = z.object({
  guid: loose,
  id: loose,
  title: z.string(),
  subtitle: loose,
  date: z.string(),
  duration: text,
  room: loose,
  url: loose,
  abstract: loose,
  track: loose,
  persons: list,
});
type Talk = z.infer<typeof Talk>;
type Conference = z.infer<typeof Answer>['schedule']['conference'];

function readSchedule(body: FetchedBody, context: ReadingContext): Reading {
  const answer = Answer.safeParse(jsonOf(body));
  if (!answer.success) return unexpected(body);
  const { conference } = answer.data.schedule;
  const talks = conference.days.flatMap(({ rooms }) =>
    Object.entries(rooms).flatMap(([room, inRoom]) => inRoom.map((talk) => ({ room, ...parts.parse(talk) }))),
  );
  const reading = readItems(talks, Talk, (talk) => eventOf(talk, conference), { body, context });
  const name = shortText(conference.title);
  const siteUrl = webAddress(conference.url, 'about:blank');
  return { ...reading, ...(name ? { name } : {}), ...(siteUrl ? { siteUrl } : {}) };
}

function eventOf(talk: Talk, { title, url, time_zone_name }: Conference): ApiEvent {
  const host = partyOf(title, [url]);
  return {
    key: `talk ${shortText(talk.guid) ?? shortText(talk.id) ?? `${talk.title} ${talk.date}`}`,
    title: talk.title,
    start: talk.date,
    end: endOf(talk),
    zone: time_zone_name,
    url: talk.url,
    venue: venueFrom({ name: talk.room }),
    organizers: host ? [host] : [],
    performers: talk.persons
      .filter(isObject)
      .map((person) => partyOf(person.public_name ?? person.name, [person.url]))
      .filter((party) => party !== undefined),
    description: talk.abstract,
    keywords: [talk.track],
  };
}

/** `duration` is hours and minutes: `00:45`, or with days before them. */
function endOf({ date, duration = '' }: Talk): string | undefined {
  const [, days = '0', hours, minutes] = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?::00)?$/.exec(duration) ?? [];
  if (!hours || !/(Z|[+-]\d\d:?\d\d)$/.test(date)) return undefined;
  try {
    const length = { hours: Number(days) * 24 + Number(hours), minutes: Number(minutes) };
    return Temporal.Instant.from(date).add(length).toString();
  } catch {
    return undefined;
  }
}
