import * as z from 'zod/mini';

/** What the profile has to do with the listing, strongest first (labelling.md, ties 7). */
export const roles = ['hosts', 'performs', 'going', 'interested', 'posted'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** How sure, surest first: `proven` both sides say so · `confirmed` the user said so · `declared` one side says so ·
 * `possible` alike plus a second independent cue (off by default). DESIGN §1; labelling.md decides every case. */
export const certainties = ['proven', 'confirmed', 'declared', 'possible'] as const;
export const Certainty = z.enum(certainties);
export type Certainty = z.infer<typeof Certainty>;

/** Another account of the same person, through which a tie was found: `verified` = the site found the link back,
 * `mutual` = each links the other, `self` = the same account under another name (a DID). */
export const Via = z.object({ site: z.string(), name: z.string(), how: z.enum(['self', 'verified', 'mutual']) });
export type Via = z.infer<typeof Via>;

/** What anyone can check for themselves. `kind` chooses the sentence (utils/matching/why.ts); `subject` is the link,
 * handle or name it speaks of; `link` is the https page where it can be seen. */
export const Evidence = z.object({
  kind: z.enum([
    'event-names-profile',
    'event-names-profile-and-back',
    'bio-links-organizer',
    'bio-links-event',
    'bio-links-feed',
    'post-links-event',
    'same-did',
    'database-names-profile',
    'user-said-so',
    'alike',
  ]),
  subject: z.string(),
  link: z.optional(z.string()),
  /** Whose evidence this is, when it is another account of the same person. */
  via: z.optional(Via),
});
export type Evidence = z.infer<typeof Evidence>;

export const Tie = z.object({ role: Role, certainty: Certainty, evidence: Evidence });
export type Tie = z.infer<typeof Tie>;

/** Negative when `a` is the stronger tie: certainty first, then role (labelling.md, ties 7). */
export function compareTies(a: Pick<Tie, 'role' | 'certainty'>, b: Pick<Tie, 'role' | 'certainty'>): number {
  return (
    certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || roles.indexOf(a.role) - roles.indexOf(b.role)
  );
}
