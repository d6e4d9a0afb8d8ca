import type { ReadingContext, SearchArea, SourceRequest } from '../../event-source';
import { geohashOf } from '../../places/geohash';

/** How many events a server is asked for at a time. */
export const eventsPerPage = 50;

/** Fields of an event stand inside `... on Event`; `events` (not the search) answers with the oldest of all. */
const query = `query ($location: String, $radius: Float, $beginsOn: DateTime, $endsOn: DateTime, $page: Int, $limit: Int) {
  searchEvents(location: $location, radius: $radius, beginsOn: $beginsOn, endsOn: $endsOn, page: $page, limit: $limit, searchTarget: INTERNAL) {
    total
    elements {
      ... on Event {
        uuid title beginsOn endsOn url status category onlineAddress
        options { timezone isOnline }
        tags { title }
        organizerActor { preferredUsername domain name url }
        attributedTo { preferredUsername domain name url }
        physicalAddress { description street locality postalCode region country geom }
      }
    }
  }
}`;

/** One page of what a server knows near a place: five characters of a geohash are some 5 km, coarser than the place is. */
export function searchRequest(
  origin: string,
  near: SearchArea,
  { now, horizonDays }: ReadingContext,
  page: number,
): SourceRequest {
  const at = (hours: number) => now.add({ hours }).toString({ smallestUnit: 'second' });
  const variables = {
    location: geohashOf(near, 5),
    radius: near.radiusKm,
    beginsOn: at(-24),
    endsOn: at(24 * horizonDays),
    page,
    limit: eventsPerPage,
  };
  return { url: `${origin}/api`, accepts: 'application/json', json: { query, variables } };
}
