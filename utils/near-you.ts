import type { ShownEvent } from './messages';
import type { DistanceUnit } from './place';

/** The list beside a feed. `of`: whether they are of people in this feed, or merely near. */
export type NearYou = { of: 'feed' | 'near'; events: ShownEvent[]; unit: DistanceUnit };

/** Somebody's event on a page, as the page knows it. */
export type EventHere = { site: string; handle: string; name?: string; listingId: string; isFollowed?: boolean };

/** What the popup asks the page in front; the page answers with at most ten. */
export type HereQuestion = { type: 'here' };
