import * as z from 'zod/mini';

/** An account on a social site as its page shows it right now: read, never guessed. */
export const Profile = z.object({
  /** The social site's `name`: `x`, `bluesky`, `mastodon`. */
  site: z.string(),
  /** Without `@`, as the page spells it; compare through `profileKey`. */
  handle: z.string().check(z.minLength(1), z.maxLength(300)),
  displayName: z.optional(z.string().check(z.maxLength(500))),
  bio: z.optional(z.string().check(z.maxLength(5_000))),
  location: z.optional(z.string().check(z.maxLength(500))),
  /** Expanded addresses in bio and website, in page order; t.co ones that could not be expanded are left out. */
  links: z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(50)),
  /** Those of `links` the site itself marks as verified (rel=me with a green check). */
  verifiedLinks: z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(50)),
  did: z.optional(z.string()),
  /** Other handles of the very same account: servers that name themselves otherwise than their host are linked by both. */
  aliases: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(5))),
  /** The site's own number for the account, where the page shows it: a renamed or re-registered handle has another. */
  userId: z.optional(z.string().check(z.maxLength(40))),
  /** Whether the reader follows them, where the page shows it. */
  isFollowed: z.optional(z.boolean()),
});
export type Profile = z.infer<typeof Profile>;
