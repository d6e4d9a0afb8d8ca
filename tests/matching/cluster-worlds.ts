import fc from 'fast-check';
import type { EventListing } from '../../utils/event-listing';
import type { UserLink } from '../../utils/matching/cluster-store';
import { updateClusters } from '../../utils/matching/clusters';
import { MemoryClusters } from './memory-clusters';
import { someListing } from './some-listing';

/** Titles that are one event, or nearly, or another one. */
export const titles = [
  'Quill Trio',
  'QUILL TRIO – live',
  'Quill Trio (sold out)',
  'Quill Trio: VIP',
  'Ink Band',
  'Zoe Ott',
  'Quill Trio + Ink Band',
  'Oper für alle',
];
const halls = ['Bell Hall', 'The Bell Hall', 'Bell Hall, Room 2', 'Bell Hall, Room 3', 'Forge'];
const starts = [
  '2026-12-08T18:30:00Z',
  '2026-12-08T19:00:00Z',
  '2026-12-08T19:30:00Z',
  '2026-12-08T20:00:00Z',
  '2026-12-09T18:30:00Z',
];

/** Listings of four sources so alike that they gather, and so unlike that they do not. */
export const world = fc
  .array(
    fc.record({
      title: fc.constantFrom(...titles),
      hall: fc.constantFrom(...halls),
      instant: fc.constantFrom(...starts),
      sourceId: fc.constantFrom('a', 'b', 'c', 'd'),
      url: fc.constantFrom(undefined, 'https://quill.example/1', 'https://quill.example/2'),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((all) =>
    all.map(({ title, hall, instant, sourceId, url }, index) =>
      someListing({
        id: `l${String(index).padStart(2, '0')}`,
        sourceId,
        title,
        start: { kind: 'instant', instant, timeZone: 'Europe/Vienna' },
        venue: { name: hall, locality: 'Linz' },
        performers: title.includes('+')
          ? [
              { name: 'Quill Trio', urls: [] },
              { name: 'Ink Band', urls: [] },
            ]
          : [],
        ...(url ? { url } : {}),
      }),
    ),
  );

/** Evenings fifty minutes apart: neighbours are one event, and the ends of a chain are not, so that whoever comes in
 * between brings two together or pulls one apart. */
export const chains = fc
  .array(
    fc.record({
      minute: fc.constantFrom(0, 50, 100, 150),
      title: fc.constantFrom('Quill Trio', 'QUILL TRIO – live', 'Quill Trio + Ink Band', 'Ink Band'),
      sourceId: fc.constantFrom('a', 'b', 'c', 'd'),
      url: fc.constantFrom(undefined, undefined, 'https://quill.example/1', 'https://quill.example/2'),
    }),
    { minLength: 4, maxLength: 10 },
  )
  .map((all) =>
    all.map(({ minute, title, sourceId, url }, index) =>
      someListing({
        id: `l${index}`,
        sourceId,
        title,
        start: {
          kind: 'instant',
          instant: Temporal.Instant.from('2026-12-08T18:00:00Z').add({ minutes: minute }).toString(),
          timeZone: 'Europe/Vienna',
        },
        ...(url ? { url } : {}),
      }),
    ),
  );

/** Each batch in an update of its own. */
export async function arrive(store: MemoryClusters, batches: EventListing[][], links: UserLink[] = []): Promise<void> {
  for (const [tick, changed] of batches.entries()) {
    for (const listing of changed) store.all.set(listing.id, listing);
    await updateClusters(store, { changed, removed: [] }, links, tick + 1);
  }
}

export async function clustered(batches: EventListing[][], links: UserLink[] = []): Promise<MemoryClusters> {
  const store = new MemoryClusters();
  await arrive(store, batches, links);
  return store;
}

/** The listings shuffled and cut into batches. */
export const arrival = (listings: EventListing[]) =>
  fc
    .tuple(
      fc.shuffledSubarray(listings, { minLength: listings.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 14 }),
    )
    .map(([order, sizes]) => {
      const batches: EventListing[][] = [];
      for (let at = 0; at < order.length; ) {
        const size = sizes[batches.length] ?? order.length;
        batches.push(order.slice(at, at + size));
        at += size;
      }
      return batches;
    });
