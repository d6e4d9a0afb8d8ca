import type { EventListing, Party, RecordedAccounts } from '../event-listing';
import { questionOfParty, questionOfVenue } from './questions';

/** What is known of whom, by the key of the question that was asked about them. */
export type KnownParties = ReadonlyMap<string, RecordedAccounts>;

/** Gives the parties and venue of a listing the accounts an open database names for them. The very same object comes back
 * where there is nothing to add. */
export function attachKnown(listing: EventListing, known: KnownParties): EventListing {
  const organizers = listing.organizers.map((party) => withAccounts(party, known));
  const performers = listing.performers.map((party) => withAccounts(party, known));
  const key = listing.venue && questionOfVenue(listing.venue)?.key;
  const recorded = key === undefined ? undefined : known.get(key);
  const isSame =
    organizers.every((party, index) => party === listing.organizers[index]) &&
    performers.every((party, index) => party === listing.performers[index]) &&
    (recorded === undefined || listing.venue?.recorded?.item === recorded.item);
  if (isSame) return listing;
  return {
    ...listing,
    organizers,
    performers,
    ...(listing.venue && recorded ? { venue: { ...listing.venue, recorded } } : {}),
  };
}

function withAccounts(party: Party, known: KnownParties): Party {
  const key = questionOfParty(party)?.key;
  const recorded = key === undefined ? undefined : known.get(key);
  return recorded === undefined || party.recorded?.item === recorded.item ? party : { ...party, recorded };
}
