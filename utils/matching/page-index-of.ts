import type { EventListing } from '../event-listing';
import { endsAt, localText, startsAt } from '../event-time';
import { type PageIndexEntry, pageIndexLimit } from '../page-index';
import type { DistanceUnit, Place } from '../place';
import { distanceBand } from '../places/distance';
import { profileKey } from '../profile-key';
import { pagesNamedBy, profilesNamedBy } from './named-by-listing';
import { isShowable, reachOf } from './reach';

/** The page index of one social site, ready to send: what is upcoming, in person and within reach of `home`, under the
 * handles and addresses it can be recognised by; soonest first (DESIGN §5). */
export function pageIndexOf(
  listings: readonly EventListing[],
  about: { site: string; home: Place; unit: DistanceUnit; now: Temporal.Instant },
): PageIndexEntry[] {
  const zone = about.home.timeZone;
  const shown = listings.flatMap((listing) => {
    const reach = isShowable(listing, about.now, zone) ? reachOf(listing, [about.home], about.now) : undefined;
    return reach ? [{ listing, band: distanceBand(reach.km, about.unit), at: startsAt(listing, zone) }] : [];
  });
  shown.sort((a, b) => a.at - b.at);
  const entries = shown.flatMap(({ listing, band }) => {
    const tail = [
      localText(listing.start, zone),
      Math.floor(endsAt(listing, zone) / 1000),
      band,
      listing.id,
    ] as const satisfies readonly [string, number, number, string];
    const people = profilesNamedBy(listing)
      .filter(({ handle }) => handle.site === about.site)
      .map(({ handle, tie }): PageIndexEntry => [profileKey(handle.name), tie.role, tie.certainty, ...tail]);
    const pages = pagesNamedBy(listing).map((page): PageIndexEntry => [page.key, page.role, 'declared', ...tail]);
    return [...people, ...pages];
  });
  return entries.slice(0, pageIndexLimit);
}
