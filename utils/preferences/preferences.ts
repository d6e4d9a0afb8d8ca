import * as z from 'zod/mini';
import { FreeTimes } from '../free-times';
import { DistanceUnit, Place } from '../place';

/** What the toolbar popup holds. Version 1; later versions add a file in `preferences/migrations/` and an example. */
export const Preferences = z.object({
  version: z.literal(1),
  home: z.optional(Place),
  unit: DistanceUnit,
  /** Social sites switched off by the user, by name. Everything else is on. */
  sitesOff: z.array(z.string()),
  /** Hosts of servers of on-request sites (Mastodon) the user turned on. */
  instances: z.optional(z.array(z.string())),
  /** The one quiet line on profiles without a tie (DESIGN §2.1). */
  quietLine: z.boolean(),
  /** Ties that are only `possible` (DESIGN §1). */
  showPossible: z.boolean(),
  interests: z.array(z.string()),
  /** When the user is usually free; not said unless said. */
  freeTimes: z.optional(FreeTimes),
  /** Chips in feeds: all of them, only where a tie is proven or confirmed, or none; all unless said otherwise. */
  chips: z.optional(z.enum(['all', 'surest', 'off'])),
  /** “Near you” beside a feed; open unless said otherwise. */
  nearYou: z.optional(z.enum(['open', 'folded', 'off'])),
  /** Nothing is drawn anywhere until then, in epoch milliseconds. */
  pausedUntil: z.optional(z.number()),
  /** A chip at posts that link an event nobody knows yet, to look it up; on unless said otherwise. */
  eventLinks: z.optional(z.boolean()),
  /** Hosts whose event links are looked up at the click, without asking each time. */
  lookUpHosts: z.optional(z.array(z.string().check(z.maxLength(300)))),
  /** Opening a profile may ask its website for a calendar. */
  lookUpBios: z.optional(z.boolean()),
  /** A reminder two hours before what the user goes to; off unless said otherwise. */
  remind: z.optional(z.boolean()),
  /** Names in nearby listings may be looked up in Wikidata. */
  lookUpParties: z.optional(z.boolean()),
});
export type Preferences = z.infer<typeof Preferences>;

export const defaultPreferences: Preferences = {
  version: 1,
  unit: 'km',
  sitesOff: [],
  quietLine: true,
  showPossible: false,
  interests: [],
};
