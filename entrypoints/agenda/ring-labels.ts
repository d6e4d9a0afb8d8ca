import type { DistanceUnit, Place } from '../../utils/place';
import { inUnit } from '../../utils/places/distance';
import { inSight, type Pixel, ring, type Sight } from './map-projection';

const kmPerMile = 1.609344;

/** A circle on the ground as it stands in the picture. */
export type RingInSight = { distance: number; text: string; isReach: boolean; points: Pixel[] };
/** A part of the picture that is taken, in CSS pixels. */
export type Box = { left: number; right: number; top: number; bottom: number };
export type RingLabel = Pixel & { text: string; box: Box };

/** The circles around the user's place: its radius, and the usual distances within it. */
export function ringsInSight(home: Place, unit: DistanceUnit, sight: Sight): RingInSight[] {
  const kmPerUnit = unit === 'mi' ? kmPerMile : 1;
  const radius = home.radiusKm / kmPerUnit;
  const distances = [...[2, 5, 10, 25, 50, 100].filter((each) => each < radius * 0.9), radius];
  return distances.slice(-4).map((distance) => ({
    distance,
    text: inUnit(Math.round(distance), unit),
    isReach: distance === radius,
    points: ring(home, distance * kmPerUnit).map((point) => inSight(point, sight)),
  }));
}

const lineHeight = 14;
/** Between a label and the edge of the picture or whatever else stands there. */
const air = 4;
const zoomButtons = { width: 54, height: 94 };

/** Where the buttons that zoom stand: at the end of the line, whichever end that is. */
export function zoomButtonsIn({ width }: Sight): Box[] {
  const at = (left: number) => ({ left, right: left + zoomButtons.width, top: 0, bottom: zoomButtons.height });
  return [at(0), at(width - zoomButtons.width)];
}

/** Puts each ring's label on the ring where it can be read: nearest the north where nothing else stands and no edge is. */
export function placeRingLabels(rings: readonly RingInSight[], busy: readonly Box[], sight: Sight): RingLabel[] {
  const taken = [...busy];
  const labels: RingLabel[] = [];
  for (const { text, points } of rings) {
    const candidates = fromNorth(points).map((point) => labelAt(point, text));
    const inside = candidates.filter(({ box }) => isInside(box, sight));
    // A ring around the whole picture has no side to write on; nor has one as small as its label.
    if (inside.length === 0 || widthOf(points) < lineHeight * 2) continue;
    const best =
      inside.find(({ box }) => taken.every((other) => overlap(box, other) === 0)) ?? leastHidden(inside, taken);
    if (!best) continue;
    labels.push(best);
    taken.push(best.box);
  }
  return labels;
}

/** The points of a ring, those nearest its north first. */
function fromNorth(points: readonly Pixel[]): Pixel[] {
  const away = (index: number) => Math.min(index, points.length - index);
  return points
    .map((point, index) => ({ point, away: away(index) }))
    .sort((a, b) => a.away - b.away)
    .map(({ point }) => point);
}

function labelAt({ x, y }: Pixel, text: string): RingLabel {
  // Near enough to keep things apart without measuring any.
  const half = (text.length * 6.2) / 2 + air;
  return { x, y, text, box: { left: x - half, right: x + half, top: y - lineHeight / 2, bottom: y + lineHeight / 2 } };
}

function leastHidden(labels: readonly RingLabel[], taken: readonly Box[]): RingLabel | undefined {
  const hidden = ({ box }: RingLabel) => taken.reduce((sum, other) => sum + overlap(box, other), 0);
  return [...labels].sort((a, b) => hidden(a) - hidden(b))[0];
}

/** How much of one lies upon the other, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Sight): boolean {
  return left >= air && top >= air && right <= width - air && bottom <= height - air;
}

function widthOf(points: readonly Pixel[]): number {
  const values = points.map(({ x }) => x);
  return Math.max(...values) - Math.min(...values);
}
