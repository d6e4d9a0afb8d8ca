import type { Reply } from '../../utils/messages';
import type { EventHere } from '../../utils/near-you';
import { listingCard } from './page-answers';

/** What stands annotated in a tab, with titles: the popup shows it first. */
export async function eventsHere(here: readonly EventHere[]): Promise<Reply<'events-here'>> {
  const found = await Promise.all(
    here.map(async (at) => {
      const { events } = await listingCard({ type: 'listing', needsPanel: false, ...at });
      return events.slice(0, 1).map((event) => ({ ...event, at }));
    }),
  );
  return { events: found.flat() };
}
