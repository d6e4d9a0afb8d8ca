import * as z from 'zod/mini';
import { profileKey } from './profile-key';

/** What the user decided about a listing: of these three at most one stands. */
export const Answer = z.enum(['going', 'interested', 'not-for-me']);
export type Answer = z.infer<typeof Answer>;

/** A profile as a pick names it. `name`: as their page showed it when the user decided. */
export const PickedProfile = z.object({
  site: z.string().check(z.maxLength(300)),
  handle: z.string().check(z.maxLength(300)),
  name: z.optional(z.string().check(z.maxLength(500))),
});
export type PickedProfile = z.infer<typeof PickedProfile>;

/**
 * What the user decided about a listing, or about one profile's tie to it (`met` in person there, `not-them`).
 * Outlives every refresh (DESIGN §3.7).
 */
export const Pick = z.object({
  kind: z.enum([...Answer.options, 'met', 'not-them']),
  listingId: z.string().check(z.maxLength(300)),
  /** Only, and always, for `met` and `not-them`. */
  profile: z.optional(PickedProfile),
});
export type Pick = z.infer<typeof Pick>;

/** `x @mayaprints`: how a picked profile is told from others. */
export function keyOfPicked({ site, handle }: { site: string; handle: string }): string {
  return `${site} ${profileKey(handle)}`;
}
