import * as z from 'zod/mini';
import { endsAt, startsAt } from '../../utils/event-time';
import { score } from '../../utils/matching/order';
import { isShowable, reachOf } from '../../utils/matching/reach';
import type { Place } from '../../utils/place';
import { Certainty, Role } from '../../utils/tie';
import { LabelledListing, readListing } from './labelled-listing';
import { linesOf } from './lines-of';

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

function scoreOf({ listing: labelled, ties }: z.infer<typeof Candidate>, places: Place[], now: Temporal.Instant) {
  const listing = readListing(labelled);
  const zone = places[0]?.timeZone ?? 'UTC';
  const reach = isShowable(listing, now, zone) ? reachOf(listing, places, now) : undefined;
  if (!reach) return notShown;
  const { attendance } = listing;
  const times = { startsAt: startsAt(listing, zone), endsAt: endsAt(listing, zone) };
  return score({ ...times, km: reach.km, ties: ties ?? [], attendance }, now.epochMilliseconds);
}

/** Scores for an order.jsonl file (labelling.md): the better one should have the higher. Interests are not used yet. */
export function predictOrder(file: string) {
  const predictions: { id: string; better: number; worse: number }[] = [];
  const misses: string[] = [];
  for (const { id, kind, user, now, ...candidates } of linesOf(file).map((line) => Line.parse(line))) {
    const places = user.places.map(readPlace);
    const at = Temporal.Instant.from(now);
    const better = scoreOf(candidates.better, places, at);
    const worse = scoreOf(candidates.worse, places, at);
    predictions.push({ id, better, worse });
    if (better <= worse) misses.push(`${id} ${kind ?? ''}: ${better.toFixed(3)} is not above ${worse.toFixed(3)}`);
  }
  const right = predictions.length - misses.length;
  const share = right / Math.max(1, predictions.length);
  return { metrics: { pairs: predictions.length, right, share }, predictions, misses };
}
