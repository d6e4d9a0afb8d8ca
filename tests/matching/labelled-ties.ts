import * as z from 'zod/mini';
import { possibleTie } from '../../utils/matching/possible-tie';
import { type KnownOfTie, tieBetween } from '../../utils/matching/ties';
import type { Profile } from '../../utils/profile';
import { Certainty, Role } from '../../utils/tie';
import { LabelledListing, present, readListing } from './labelled-listing';
import { linesOf } from './lines-of';

const text = z.optional(z.nullable(z.string()));
const Line = z.object({
  id: z.string(),
  kind: z.optional(z.string()),
  profile: z.object({
    site: z.optional(z.string()),
    handle: z.string(),
    displayName: text,
    bio: text,
    location: text,
    links: z.optional(z.nullable(z.array(z.string()))),
    verifiedLinks: z.optional(z.nullable(z.array(z.string()))),
    did: text,
  }),
  listing: LabelledListing,
  pageLinksBack: z.optional(z.nullable(z.boolean())),
  post: z.optional(z.nullable(z.object({ text: z.string(), links: z.array(z.string()) }))),
  expect: z.optional(z.nullable(z.object({ role: Role, certainty: Certainty }))),
});
type Line = z.infer<typeof Line>;

function readProfile({ profile }: Line): Profile {
  const { displayName, bio, location, did } = profile;
  const links = { links: profile.links ?? [], verifiedLinks: profile.verifiedLinks ?? [] };
  return {
    site: profile.site ?? 'x',
    handle: profile.handle,
    ...links,
    ...present({ displayName, bio, location, did }),
  };
}

export type TiePrediction = { id: string; tie: { role: Role; certainty: Certainty } | null };

/** Predictions for a ties.jsonl file (labelling.md) and what was wrong; labels never reach the code under test. */
export function predictTies(file: string) {
  const lines = linesOf(file).map((line) => Line.parse(line));
  const predictions: TiePrediction[] = [];
  const misses: string[] = [];
  const counts = { labelled: 0, exact: 0, asserted: 0, assertedRight: 0, positives: 0 };
  for (const line of lines) {
    const known: KnownOfTie = { pageLinksBack: line.pageLinksBack ?? undefined, post: line.post ?? undefined };
    const profile = readProfile(line);
    const listing = readListing(line.listing);
    const tie = tieBetween(profile, listing, known) ?? possibleTie(profile, listing);
    const asserted = tie !== undefined && tie.certainty !== 'possible';
    predictions.push({ id: line.id, tie: tie ? { role: tie.role, certainty: tie.certainty } : null });
    if (line.expect === undefined) continue;
    const expected = line.expect;
    const isPositive = expected !== null && expected.certainty !== 'possible';
    const exact = expected?.role === tie?.role && expected?.certainty === tie?.certainty;
    counts.labelled++;
    if (exact) counts.exact++;
    if (isPositive) counts.positives++;
    if (asserted) counts.asserted++;
    if (asserted && isPositive) counts.assertedRight++;
    if (!exact)
      misses.push(`${line.id} ${line.kind ?? ''}: ${JSON.stringify(expected)}, got ${JSON.stringify(tie ?? null)}`);
  }
  const precision = counts.asserted === 0 ? 1 : counts.assertedRight / counts.asserted;
  const recall = counts.positives === 0 ? 1 : counts.assertedRight / counts.positives;
  return { metrics: { ...counts, precision, recall }, predictions, misses };
}
