import type { EventListing } from '../../utils/event-listing';

const acts =
  'Quill Heron Otter Lantern Copper Velvet Harrow Finch Bramble Cinder Willow Marble Saffron Thistle Juniper'.split(
    ' ',
  );
const forms = [
  'Trio',
  'Band',
  'Quartet',
  'Night',
  'Sessions',
  'Orchestra',
  'Collective',
  'Workshop',
  'Market',
  'Reading',
];
const halls = 'Bell Forge Mill Crown Harbour Station Garden Canal Tower Bridge'.split(' ');

/** Listings as a region's calendars would hold them: `count` gatherings over 90 days in towns of equal size, a third of
 * them in a second source under a slightly other name. The same numbers always give the same listings. */
export function manyListings(count: number, perTown = 400): EventListing[] {
  const listings: EventListing[] = [];
  for (let index = 0; listings.length < count; index++) {
    const own = listing(index, perTown, 'first');
    listings.push(own);
    if (index % 3 === 0 && listings.length < count) {
      const hall = own.venue?.name ?? '';
      const copy = listing(index, perTown, 'second');
      listings.push({
        ...copy,
        title: `${own.title.toUpperCase()} @ ${hall}`,
        venue: { ...own.venue, name: `The ${hall}` },
      });
    }
  }
  return listings;
}

function listing(index: number, perTown: number, sourceId: string): EventListing {
  const of = <Value>(values: readonly Value[], step: number) =>
    values[Math.floor(index / step) % values.length] as Value;
  const town = Math.floor(index / perTown);
  const day = Temporal.PlainDate.from('2027-01-01').add({ days: index % 90 });
  const hour = 16 + (Math.floor(index / 7) % 6);
  const start = `${day.toString()}T${hour}:00:00Z`;
  return {
    id: `${sourceId}-${index}`,
    sourceId: `${sourceId}-${town}`,
    source: 'icalendar',
    title: `${of(acts, 1)} ${of(acts, 15)} ${of(forms, 4)}`,
    start: { kind: 'instant', instant: start, timeZone: 'UTC' },
    timeZone: 'UTC',
    venue: { name: `${of(halls, 3)} Hall ${index % 40}`, locality: `Town ${town}` },
    status: 'scheduled',
    url: `https://${sourceId}.town${town}.example/${index}`,
    organizers: [],
    performers: [],
    attendees: [],
  };
}
