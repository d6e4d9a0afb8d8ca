import type { Handle, RecordedAccounts } from '../event-listing';
import type { Profile } from '../profile';
import type { Role, Tie } from '../tie';
import { partiesOf, type TieListing } from './party-pages';
import { sameProfile } from './profile-address';
import { isPlatformAccount } from './shared-platforms';

/** Accounts that an open database gives for the parties and the venue of a listing, where it is sure who they are: one side's
 * word, so `declared`. A house hosts what happens in it. */
export function namedByDatabase(listing: TieListing): { handle: Handle; tie: Tie }[] {
  const parties = partiesOf(listing).flatMap(({ party, role }) => accountsIn(party.recorded, role));
  return [...parties, ...accountsIn(listing.venue?.recorded, 'hosts')];
}

/** The ties of one profile among them. */
export function databaseTies(profile: Profile, listing: TieListing): Tie[] {
  return namedByDatabase(listing).flatMap(({ handle, tie }) => (sameProfile(handle, profile) ? [tie] : []));
}

function accountsIn(recorded: RecordedAccounts | undefined, role: Role): { handle: Handle; tie: Tie }[] {
  return (recorded?.accounts ?? [])
    .filter((handle) => !isPlatformAccount(handle))
    .map((handle) => ({
      handle,
      tie: {
        role,
        certainty: 'declared' as const,
        evidence: { kind: 'database-names-profile' as const, subject: handle.name, link: recorded?.item },
      },
    }))
    .map(({ handle, tie }) => ({ handle, tie: tie as Tie }));
}
