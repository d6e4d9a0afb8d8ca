import * as z from 'zod/mini';
import type { FetchedBody, Reading, ReadingContext, SourceRequest } from '../../event-source';
import { readItems, unexpected } from '../../reading/api-answer';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { jsonOf } from '../../reading/json-body';
import { list, loose, parts, text } from '../../reading/loose-shapes';
import { shortText } from '../../reading/property-text';
import { venueFrom } from '../../reading/venue-parts';

/* What Meetup's own pages ask of its server, without signing in. It is undocumented and tolerated (facts: event-sources
 * §1.1), so every answer is checked for its shape. Nothing about members is asked for. */

const eventFields = `id title eventUrl dateTime endTime description isOnline eventType
  venue { name lat lon address city state postalCode country }`;

/** What is upcoming in one group. */
export function groupRequest(urlname: string): SourceRequest {
  const query = `query ($urlname: String!) {
  groupByUrlname(urlname: $urlname) { name urlname events(first: 20) { edges { node { ${eventFields} } } } }
}`;
  return asking(query, { urlname });
}

/** What a word finds around a point; without a word the search finds nothing. `radius` in miles. */
export function searchRequest(variables: {
  query: string;
  lat: number;
  lon: number;
  radius: number;
  start: string;
  end: string;
}): SourceRequest {
  const query = `query ($query: String!, $lat: Float!, $lon: Float!, $radius: Float, $start: DateTime, $end: DateTime) {
  eventSearch(filter: {query: $query, lat: $lat, lon: $lon, radius: $radius, startDateRange: $start, endDateRange: $end}, first: 100) {
    edges { node { ${eventFields} group { name urlname } } }
  }
}`;
  return asking(query, variables);
}

function asking(query: string, variables: Record<string, unknown>): SourceRequest {
  return { url: 'https://www.meetup.com/gql2', accepts: 'application/json', json: { query, variables } };
}

/** Half a day: nobody promised that we may ask. */
export const meetupPause = 43_200;

const Edges = z.object({ edges: z.array(z.object({ node: z.unknown() })) });
const Group = z.object({ name: z.string(), urlname: z.string(), events: Edges });
const GroupAnswer = z.object({ data: z.object({ groupByUrlname: Group }) });
/** A search, what is recommended, or either under the name Meetup's own pages give it. */
const SearchAnswer = z.object({
  data: z.object({ eventSearch: z.optional(Edges), recommendedEvents: z.optional(Edges), result: z.optional(Edges) }),
});

const Item = z.object({
  id: text,
  title: z.string(),
  eventUrl: z.optional(z.string().check(z.regex(/^https:\/\/(www\.)?meetup\.com\//))),
  dateTime: z.string(),
  endTime: text,
  description: loose,
  isOnline: loose,
  eventType: text,
  venue: loose,
  venues: list,
  group: parts,
});
type Item = z.infer<typeof Item>;

/** Whether these bytes are an answer of a group, or of a search. */
export const isGroupAnswer = (body: FetchedBody) => GroupAnswer.safeParse(jsonOf(body)).success;
export const isSearchAnswer = (body: FetchedBody) =>
  (edgesFound(body) ?? []).some(({ node }) => Item.safeParse(node).success);

function edgesFound(body: FetchedBody): { node: unknown }[] | undefined {
  const { data } = SearchAnswer.safeParse(jsonOf(body));
  return (data?.data.eventSearch ?? data?.data.recommendedEvents ?? data?.data.result)?.edges;
}

/** Either answer as listings. */
export function readAnswer(body: FetchedBody, context: ReadingContext): Reading {
  const group = GroupAnswer.safeParse(jsonOf(body)).data?.data.groupByUrlname;
  const edges = group?.events.edges ?? edgesFound(body);
  if (!edges) return unexpected(body);
  const nodes = edges.map(({ node }) => node);
  const reading = readItems(nodes, Item, (item) => eventOf(item, group), { body, context });
  const name = shortText(group?.name);
  return { ...reading, ...(name ? { name } : {}), refreshSeconds: meetupPause };
}

function eventOf(item: Item, group: { name: string; urlname: string } | undefined): ApiEvent {
  const isOnline = item.eventType === 'ONLINE' || item.isOnline === true;
  const { name, urlname } = group ?? item.group;
  const page =
    typeof urlname === 'string' && /^[\w-]+$/.test(urlname) ? `https://www.meetup.com/${urlname}/` : undefined;
  const organizer = partyOf(name, [page]);
  const {
    lat,
    lon,
    address,
    city,
    state,
    postalCode,
    country,
    name: place,
  } = parts.parse(item.venue ?? item.venues[0]);
  return {
    key: item.id ?? item.eventUrl ?? `${item.title} ${item.dateTime}`,
    title: item.title,
    start: item.dateTime,
    end: item.endTime,
    url: item.eventUrl,
    // An online event has a "venue" of that name, with a point in the Pacific.
    venue: isOnline
      ? undefined
      : venueFrom({
          name: place,
          address,
          locality: city,
          region: state,
          postalCode,
          country,
          latitude: lat,
          longitude: lon,
        }),
    attendance: isOnline
      ? 'online'
      : item.eventType === 'HYBRID'
        ? 'hybrid'
        : item.eventType === 'PHYSICAL'
          ? 'in-person'
          : undefined,
    organizers: organizer ? [organizer] : [],
    description: item.description,
  };
}
