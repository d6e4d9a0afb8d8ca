import type { EventTime } from './event-listing';
import type { ShownEvent } from './messages';
import type { Pick, PickedProfile } from './pick';
import type { DistanceUnit, GeoPoint, Place } from './place';
import type { Certainty, Role } from './tie';

/** An event with what the agenda page filters by and draws on its map. */
export type AgendaEvent = ShownEvent & {
  /** Every source that lists it, the one its row names first. */
  sourceIds: string[];
  /** First and last local day, `2026-12-08`. */
  day: string;
  lastDay: string;
  /** Local hour of the start, 0 to 23; absent for whole days. */
  hour?: number;
  /** Kilometres from the nearest of the user's places, never shown as such (DESIGN §3.9). */
  km?: number;
  point?: GeoPoint;
  /** Accounts the event data names, strongest first. */
  people: { site: string; handle: string; role: Role; certainty: Certainty }[];
  keywords: string[];
  price?: string;
  isFree: boolean;
  /** What is said of getting in and taking part: `wheelchair`, `sign-language`, `hearing-loop`, `quiet`. */
  access: AccessFact[];
};

export type AccessFact = 'wheelchair' | 'sign-language' | 'hearing-loop' | 'quiet';

/** A pick with its event, for the agenda's own lists and the diary. */
export type PickView = {
  kind: Pick['kind'];
  profile?: PickedProfile | undefined;
  day: string;
  event: ShownEvent;
  /** Accounts the event data named when the user decided: whom they may have met. */
  people?: PickedProfile[];
};

/** An event the user saved from the words of a post, with those given up just now. */
export type SavedView = { listingId: string; title: string; start: EventTime; url?: string; isGivenUp: boolean };

export type AgendaContent = {
  /** Everything upcoming in person, soonest first, each date of a series for itself. */
  events: AgendaEvent[];
  picks: PickView[];
  /** Soonest first. */
  saved: SavedView[];
  home?: Place;
  unit: DistanceUnit;
  interests: string[];
  sources: { id: string; name: string }[];
  /** Whether the user wants to be reminded of what they go to. */
  remind: boolean;
};
