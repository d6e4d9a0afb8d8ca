import * as z from 'zod/mini';
import { startsAt } from '../../utils/event-time';
import { alone } from '../../utils/matching/merge-listings';
import { score } from '../../utils/matching/order';
import { isShowable, reachOf } from '../../utils/matching/reach';
import { rankOf, type ShownFor } from '../../utils/matching/shown-events';
import type { Place } from '../../utils/place';
import { Certainty, Role } from '../../utils/tie';
import { LabelledListing, readListing } from './labelled-listing';
import { linesOf } from './lines-of';
import { byKind, share } from './scores';

const optionalText = z.optional(z.nullable(z.string()));
const LabelledPlace = z.object({
  name: optionalText,
  latitude: z.number(),
  longitude: z.number(),
  radiusKm: z.optional(z.nullable(z.number())),
  timeZone: optionalText,
  from: optionalText,
  to: optionalText,
});
const Candidate = z.object({
  listing: LabelledListing,
  ties: z.optional(z.nullable(z.array(z.object({ role: Role, certainty: Certainty })))),
});
const Line = z.object({
  id: z.string(),
  kind: z.optional(z.string()),
  user: z.object({ places: z.array(LabelledPlace), interests: z.optional(z.nullable(z.array(z.string()))) }),
  now: z.string(),
  better: Candidate,
  worse: Candidate,
});

/** Below every shown listing: what is not shown at all. Finite, because JSON knows no infinity. */
const notShown = -1_000;

function readPlace({ name, latitude, longitude, radiusKm, timeZone, from, to }: z.infer<typeof LabelledPlace>): Place {
  const dates = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return {
    name: name ?? 'here',
    latitude,
    longitude,
    radiusKm: radiusKm ?? 50,
    timeZone: timeZone ?? 'UTC',
    ...dates,
  };
}

function scoreOf({ listing: labelled, ties }: z.infer<typeof Candidate>, about: ShownFor) {
  const gathered = alone(readListing(labelled));
  const places = [...about.places];
  const zone = places[0]?.timeZone ?? 'UTC';
  const reach = isShowable(gathered.shown, about.now, zone) ? reachOf(gathered.shown, places, about.now) : undefined;
  if (!reach) return notShown;
  const evidence = { kind: 'user-said-so' as const, subject: '' };
  const known = (ties ?? []).map((tie) => ({ ...tie, evidence }));
  return score(rankOf({ gathered, ties: known, km: reach.km }, zone, about), about.now.epochMilliseconds);
}

/** The baseline: soonest first. */
function soonestFirst({ better, worse }: Pick<z.infer<typeof Line>, 'better' | 'worse'>, zone: string): boolean {
  const at = ({ listing }: z.infer<typeof Candidate>) => startsAt(readListing(listing), zone);
  return at(better) < at(worse);
}

/** Whether the list itself, fed in this order, puts the better one on top. */
function standsAbove(first: number, second: number, isBetterFirst: boolean): boolean {
  const rows = [first, second].map((sum, index) => ({ sum, isBetter: (index === 0) === isBetterFirst }));
  const shown = rows.filter(({ sum }) => sum > notShown).sort((a, b) => b.sum - a.sum);
  return shown[0]?.isBetter === true && shown[0].sum > (shown[1]?.sum ?? notShown);
}

/** Scores for an order.jsonl file (labelling.md), fed in both orders: the better one has to stand above. */
export function predictOrder(file: string) {
  const predictions: { id: string; better: number; worse: number }[] = [];
  const judged: { kind: string; isRight: boolean; isSoonest: boolean }[] = [];
  const misses: string[] = [];
  for (const { id, kind = 'none', user, now, ...candidates } of linesOf(file).map((line) => Line.parse(line))) {
    const about: ShownFor = {
      places: user.places.map(readPlace),
      interests: user.interests ?? [],
      now: Temporal.Instant.from(now),
      unit: 'km',
      sourceName: () => '',
    };
    const better = scoreOf(candidates.better, about);
    const worse = scoreOf(candidates.worse, about);
    predictions.push({ id, better, worse });
    const isRight = standsAbove(better, worse, true) && standsAbove(worse, better, false);
    judged.push({ kind, isRight, isSoonest: soonestFirst(candidates, about.places[0]?.timeZone ?? 'UTC') });
    if (!isRight) misses.push(`${id} ${kind}: ${better.toFixed(3)} is not above ${worse.toFixed(3)}`);
  }
  const rightOf = (own: typeof judged) => share(own.filter(({ isRight }) => isRight).length, own.length);
  const metrics = {
    pairs: judged.length,
    right: judged.length - misses.length,
    share: rightOf(judged),
    baseline: {
      name: 'soonest first',
      share: share(judged.filter(({ isSoonest }) => isSoonest).length, judged.length),
    },
    byKind: byKind(judged, (own) => ({ pairs: own.length, share: rightOf(own) })),
  };
  return { metrics, predictions, misses };
}
