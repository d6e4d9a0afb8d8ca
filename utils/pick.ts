import * as z from 'zod/mini';

/** What the user decided about a listing, or about one profile's tie to it. Outlives every refresh (DESIGN §3.7). */
export const Pick = z.object({
  kind: z.enum(['going', 'interested', 'not-for-me', 'met', 'not-them']),
  listingId: z.string(),
  /** `x:@mayaprints`; only for `met` and `not-them`. */
  profile: z.optional(z.string()),
  /** The day it was decided, `2026-12-08`. */
  day: z.string(),
});
export type Pick = z.infer<typeof Pick>;
