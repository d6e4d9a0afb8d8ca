import * as z from 'zod/mini';
import type { Party } from '../../event-listing';
import type { EventSource, FetchedBody, Reading, ReadingContext } from '../../event-source';
import { readItems, refused, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { gatherPages, type Page } from '../../reading/pages';
import { shortText } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';
import { say } from '../../wording/say';
import { sourceAddress } from './address';
import { eventsPerPage, searchRequest } from './query';

/** Mobilizon servers: their GraphQL search around the user's place (facts: event-sources §3). Participants are hidden
 * from everyone who is not signed in; who organises is named as an actor of the fediverse. */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_mobilizon',
  accepts: '',
  recognises: (body) => (elementsOf(body) ? 2 : 0),
  read: readAnswer,
  *open({ origin, host }, context) {
    const { near } = context;
    if (!near) return refused(say('platforms_needsPlace', host));
    let asked = 0;
    const read = (body: FetchedBody): Page => {
      asked += 1;
      const page = readAnswer(body, context);
      return (elementsOf(body)?.total ?? 0) > asked * eventsPerPage
        ? { ...page, next: searchRequest(origin, near, context, asked + 1) }
        : page;
    };
    const reading = yield* gatherPages(searchRequest(origin, near, context, 1), read, context.memory);
    return { ...reading, name: host, siteUrl: `${origin}/` };
  },
};

const Elements = z.object({ total: z.optional(z.number()), elements: z.array(z.unknown()) });

/** A search around a place, all events, a group's, or a single one. */
const Answer = z.object({
  data: z.object({
    searchEvents: z.nullish(Elements),
    events: z.nullish(Elements),
    group: z.nullish(z.object({ organizedEvents: Elements })),
    event: loose,
  }),
});

/** The events of an answer; an empty list is told by its name. */
function elementsOf(body: FetchedBody): z.infer<typeof Elements> | undefined {
  const { data } = Answer.safeParse(jsonOf(body));
  if (!data) return undefined;
  const { searchEvents, events, group, event } = data.data;
  const found = searchEvents ?? events ?? group?.organizedEvents ?? (event ? { elements: [event] } : undefined);
  const isOurs = searchEvents || found?.elements.slice(0, 5).some((each) => Item.safeParse(each).success);
  return isOurs ? (found ?? undefined) : undefined;
}

const Actor = z.catch(
  z.nullish(
    z.object({ preferredUsername: text, domain: z.catch(z.nullish(z.string()), null), name: loose, url: loose }),
  ),
  null,
);

const Item = z.object({
  uuid: text,
  title: z.string(),
  beginsOn: z.string(),
  endsOn: z.nullish(z.string()),
  url: loose,
  status: text,
  options: parts,
  tags: list,
  organizerActor: Actor,
  attributedTo: Actor,
  physicalAddress: parts,
  description: loose,
});
type Item = z.infer<typeof Item>;

function readAnswer(body: FetchedBody, context: ReadingContext): Reading {
  const found = elementsOf(body);
  if (!found) return unexpected(body);
  return readItems(found.elements, Item, (item) => eventOf(item, body.url), { body, context });
}

function eventOf(item: Item, base: string): ApiEvent {
  const venue = venueOf(item.physicalAddress);
  const { timezone, isOnline } = item.options;
  // The group an event is published for is its first host; the person who typed it in is one too.
  const organizers = [item.attributedTo, item.organizerActor].map((actor) => partyOfActor(actor, item.url ?? base));
  return {
    key: item.uuid ?? `${shortText(item.url) ?? item.title} ${item.beginsOn}`,
    title: item.title,
    start: item.beginsOn,
    end: item.endsOn ?? undefined,
    zone: typeof timezone === 'string' ? timezone : undefined,
    url: item.url,
    venue,
    attendance: isOnline === true ? (venue ? 'hybrid' : 'online') : undefined,
    status: item.status === 'CANCELLED' ? 'cancelled' : undefined,
    organizers: organizers.filter((party) => party !== undefined),
    description: item.description,
    keywords: item.tags.map((tag) => (tag as { title?: unknown } | null)?.title),
  };
}

/** `geom` is longitude first. `description` is the name of the place. */
function venueOf(address: Item['physicalAddress']) {
  const { description, street, locality, postalCode, region, country, geom } = address;
  const [longitude, latitude] = typeof geom === 'string' ? geom.split(';') : [];
  return venueFrom({ name: description, address: street, locality, region, postalCode, country, latitude, longitude });
}

/** An actor with its own page: `https://HOST/@name`, where HOST is the event's own server unless the actor is of another. */
function partyOfActor(actor: Item['organizerActor'], eventUrl: unknown): Party | undefined {
  if (!actor) return undefined;
  const { preferredUsername, domain, name, url } = actor;
  const own = typeof eventUrl === 'string' && URL.canParse(eventUrl) ? new URL(eventUrl).host : '';
  const host = domain || own;
  const page = preferredUsername && host ? `https://${host}/@${preferredUsername}` : undefined;
  return partyOf(shortText(name) ?? preferredUsername, [url ?? page]);
}
