import type { GeoPoint } from '../place';

const digits = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The geohash of a point (Niemeyer 2008): bits of longitude and latitude in turn, five to a character. */
export function geohashOf({ latitude, longitude }: GeoPoint, length: number): string {
  const sides = [
    { low: -180, high: 180, value: longitude },
    { low: -90, high: 90, value: latitude },
  ];
  let hash = '';
  let bits = 0;
  for (let bit = 0; bit < length * 5; bit++) {
    const side = sides[bit % 2];
    if (!side) break;
    const middle = (side.low + side.high) / 2;
    const isHigh = side.value >= middle;
    if (isHigh) side.low = middle;
    else side.high = middle;
    bits = bits * 2 + (isHigh ? 1 : 0);
    if (bit % 5 === 4) {
      hash += digits[bits] ?? '';
      bits = 0;
    }
  }
  return hash;
}
