import * as z from 'zod/mini';
import type { EventListing } from '../../utils/event-listing';
import { possibleTie } from '../../utils/matching/possible-tie';
import { type KnownOfTie, tieBetween } from '../../utils/matching/ties';
import type { Profile } from '../../utils/profile';
import { Certainty, Role } from '../../utils/tie';
import { LabelledListing, present, readListing } from './labelled-listing';
import { linesOf } from './lines-of';
import { byKind, scoresOf, share } from './scores';

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

type Judged = { kind: string; expected: Expected; predicted: Expected };
type Expected = { role: Role; certainty: Certainty } | null;

const isAsserted = (tie: Expected) => tie !== null && tie.certainty !== 'possible';

/** Proven and declared ties against everything else; how many are exact; possible ones apart. */
function metricsOf(judged: readonly Judged[]) {
  const isExact = ({ expected, predicted }: Judged) =>
    expected?.role === predicted?.role && expected?.certainty === predicted?.certainty;
  const answers = (of: (tie: Expected) => boolean) =>
    judged.map(({ expected, predicted }) => ({ expected: of(expected), predicted: of(predicted) }));
  const asserted = judged.filter(({ expected }) => isAsserted(expected));
  const { labelled, truePositives, falsePositives, falseNegatives, precision, recall, f1 } = scoresOf(
    answers(isAsserted),
  );
  return {
    labelled,
    asserted: truePositives + falsePositives,
    positives: truePositives + falseNegatives,
    precision,
    recall,
    f1,
    /** Role and certainty both right, of all lines. */
    exact: share(judged.filter(isExact).length, labelled),
    /** The certainty right, of the ties that should be asserted. */
    certainty: share(
      asserted.filter((each) => each.expected?.certainty === each.predicted?.certainty).length,
      asserted.length,
    ),
    possible: scoresOf(answers((tie) => tie?.certainty === 'possible')),
  };
}

/** The baseline: whoever is called as a party is that party. */
function nameEquality({ displayName }: Profile, listing: EventListing): Expected {
  const name = displayName?.trim().toLowerCase();
  const is = (party: { name?: string | undefined }) => name !== undefined && party.name?.trim().toLowerCase() === name;
  if (listing.organizers.some(is)) return { role: 'hosts', certainty: 'declared' };
  return listing.performers.some(is) ? { role: 'performs', certainty: 'declared' } : null;
}

/** Predictions for a ties.jsonl file (labelling.md) and what was wrong; labels never reach the code under test. */
export function predictTies(file: string) {
  const predictions: TiePrediction[] = [];
  const judged: Judged[] = [];
  const baseline: Judged[] = [];
  const misses: string[] = [];
  for (const line of linesOf(file).map((each) => Line.parse(each))) {
    const known: KnownOfTie = { pageLinksBack: line.pageLinksBack ?? undefined, post: line.post ?? undefined };
    const profile = readProfile(line);
    const listing = readListing(line.listing);
    const tie = tieBetween(profile, listing, known) ?? possibleTie(profile, listing);
    const predicted = tie ? { role: tie.role, certainty: tie.certainty } : null;
    predictions.push({ id: line.id, tie: predicted });
    if (line.expect === undefined) continue;
    const { kind = 'none', expect: expected } = line;
    judged.push({ kind, expected, predicted });
    baseline.push({ kind, expected, predicted: nameEquality(profile, listing) });
    if (expected?.role !== predicted?.role || expected?.certainty !== predicted?.certainty)
      misses.push(`${line.id} ${kind}: ${JSON.stringify(expected)}, got ${JSON.stringify(tie ?? null)}`);
  }
  const kinds = byKind(judged, (own) => {
    const { labelled, precision, recall, exact } = metricsOf(own);
    return { labelled, precision, recall, exact };
  });
  const metrics = { ...metricsOf(judged), baseline: { name: 'name equality', ...metricsOf(baseline) }, byKind: kinds };
  return { metrics, predictions, misses };
}
