/**
 * The middle of an H3 cell (`community.lexicon.location.hthree`), after `cellToLatLng` of Uber's H3 4 (Apache-2.0,
 * github.com/uber/h3: h3Index.c, faceijk.c, and its tables). The library itself is 216 KB of compiled C, which every start of
 * the background would have to load for the rarest way of naming a place. tests/event-sources/at-protocol/ compares it with what the library says.
 *
 * An icosahedron's faces carry grids of hexagons; each resolution has seven cells for one of the resolution before, turned
 * by 19.1° one way (odd resolutions) and back. Coordinates on a face are (i, j, k) along three axes, none below 0.
 */
import { axisAzimuths, baseCells, faceCenters, faceNeighbors, pentagons } from './cell-tables';

type Ijk = readonly [i: number, j: number, k: number];
type OnFace = { face: number; at: Ijk };
type Cell = { resolution: number; baseCell: number; digits: number[] };

/** Where a unit step along i, j and k leads in the grid seven times as fine, turned one way or the other. */
const finerOdd = [
  [3, 0, 1],
  [1, 3, 0],
  [0, 1, 3],
] as const;
const finerEven = [
  [3, 1, 0],
  [0, 3, 1],
  [1, 0, 3],
] as const;
const turnedLeft = [
  [1, 1, 0],
  [0, 1, 1],
  [1, 0, 1],
] as const;
const turnedRight = [
  [1, 0, 1],
  [1, 1, 0],
  [0, 1, 1],
] as const;
/** What a digit adds, and what it becomes when the cell is turned to the right. */
const steps: readonly Ijk[] = [
  [0, 0, 0],
  [0, 0, 1],
  [0, 1, 0],
  [0, 1, 1],
  [1, 0, 0],
  [1, 0, 1],
  [1, 1, 0],
];
const digitTurnedRight = [0, 3, 6, 2, 5, 1, 4];

const unitLength = 0.381966011250105;
const turn = 0.3334731722518321;

/** Undefined for anything that is no cell. `resolution`: 0 (a continent) to 15 (a square metre). */
export function centerOfCell(text: string): { latitude: number; longitude: number; resolution: number } | undefined {
  const cell = parseCell(text);
  if (!cell) return undefined;
  const [x, y, z] = pointOf(faceOf(cell), cell.resolution);
  const toDegrees = (radians: number) => Math.round((radians * 180e6) / Math.PI) / 1e6;
  return {
    latitude: toDegrees(Math.asin(Math.max(-1, Math.min(1, z)))),
    longitude: toDegrees(Math.atan2(y, x)),
    resolution: cell.resolution,
  };
}

function parseCell(text: string): Cell | undefined {
  if (!/^[0-9a-f]{15}$/i.test(text)) return undefined;
  const bits = BigInt(`0x${text}`);
  const part = (shift: number, size: number) => Number((bits >> BigInt(shift)) & ((1n << BigInt(size)) - 1n));
  const [resolution, baseCell] = [part(52, 4), part(45, 7)];
  const digits = Array.from({ length: resolution }, (_, index) => part((14 - index) * 3, 3));
  // The mode of a cell is 1; the three bits after it are not used.
  if (part(56, 7) !== 8 || baseCell >= baseCells.length || digits.includes(7)) return undefined;
  // A pentagon lacks one of seven children.
  const isMissing = pentagons.includes(baseCell) && digits.find((digit) => digit > 0) === 1;
  return isMissing ? undefined : { resolution, baseCell, digits };
}

/** The face the cell's middle lies on: its base cell's, unless the way down from there leads over an edge. */
function faceOf({ resolution, baseCell, digits }: Cell): OnFace {
  const isPentagon = pentagons.includes(baseCell);
  const leading = digits.find((digit) => digit > 0);
  const turned = isPentagon && leading === 5 ? digits.map((digit) => digitTurnedRight[digit] ?? 0) : digits;
  const home = baseCells[baseCell] ?? { face: 0, at: [0, 0, 0] as const };
  let at: Ijk = home.at;
  turned.forEach((digit, index) => {
    at = sum(through(at, index % 2 === 0 ? finerOdd : finerEven), steps[digit] ?? [0, 0, 0]);
  });
  const isCenter = home.at.every((each) => each === 0);
  if (!isPentagon && (resolution === 0 || isCenter)) return { face: home.face, at };
  const isOdd = resolution % 2 === 1;
  const evenResolution = isOdd ? resolution + 1 : resolution;
  const start = { face: home.face, at: isOdd ? through(at, finerEven) : at };
  let here = overEdge(start, evenResolution, isPentagon && turned.find((digit) => digit > 0) === 4);
  if (!here) return { face: home.face, at };
  for (let next = isPentagon ? here : undefined; next; next = overEdge(next, evenResolution, false)) here = next;
  return isOdd ? { face: here.face, at: coarser(here.at) } : here;
}

/** The same cell on the neighbouring face, or undefined when it lies on this one. */
function overEdge({ face, at }: OnFace, resolution: number, isFourthOfPentagon: boolean): OnFace | undefined {
  const scale = 7 ** (resolution / 2);
  const size = 2 * scale;
  const [i, j, k] = at;
  if (i + j + k <= size) return undefined;
  const side = k > 0 ? (j > 0 ? 2 : 1) : 0;
  const neighbor = faceNeighbors[face]?.[side];
  if (!neighbor) return undefined;
  let moved = at;
  if (side === 1 && isFourthOfPentagon) {
    // Around a pentagon a sixth of the turn is missing.
    moved = sum(through([i - size, j, k], turnedRight), [size, 0, 0]);
  }
  for (let times = 0; times < neighbor.turns; times += 1) moved = through(moved, turnedLeft);
  const [di, dj, dk] = neighbor.offset;
  return { face: neighbor.face, at: sum(moved, [di * scale, dj * scale, dk * scale]) };
}

function through([i, j, k]: Ijk, [a, b, c]: readonly [Ijk, Ijk, Ijk]): Ijk {
  const along = (axis: 0 | 1 | 2) => a[axis] * i + b[axis] * j + c[axis] * k;
  return normal([along(0), along(1), along(2)]);
}

function sum(a: Ijk, b: Ijk): Ijk {
  return normal([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
}

/** A step along all three axes leads nowhere: the least of them is taken off. */
function normal([i, j, k]: Ijk): Ijk {
  const least = Math.min(i, j, k);
  return [i - least, j - least, k - least];
}

function coarser([i, j, k]: Ijk): Ijk {
  const [along, across] = [i - k, j - k];
  return normal([Math.round((2 * along + across) / 7), Math.round((3 * across - along) / 7), 0]);
}

/** On the unit sphere. */
function pointOf({ face, at: [i, j, k] }: OnFace, resolution: number): Ijk {
  const center = faceCenters[face] ?? [0, 0, 1];
  const x = i - k - (j - k) / 2;
  const y = (j - k) * Math.sqrt(0.75);
  const distance = Math.atan(Math.hypot(x, y) * 7 ** (-resolution / 2) * unitLength);
  if (distance === 0) return center;
  const angle = (axisAzimuths[face] ?? 0) - Math.atan2(y, x) - (resolution % 2 === 1 ? turn : 0);
  const flat = Math.hypot(center[0], center[1]);
  const north = [(-center[2] * center[0]) / flat, (-center[2] * center[1]) / flat, flat] as const;
  const east = [-center[1] / flat, center[0] / flat, 0] as const;
  const along = (axis: 0 | 1 | 2) =>
    Math.cos(distance) * center[axis] +
    Math.sin(distance) * (Math.cos(angle) * north[axis] + Math.sin(angle) * east[axis]);
  return [along(0), along(1), along(2)];
}
