import { describe, expect, it } from 'vitest';
import { centerOfCell } from '@/utils/event-sources/at-protocol/cell-center';

/** Made with h3-js 4.5.0's `cellToLatLng`; that version and ours agreed to 1e-6° on 250,000 cells of every resolution,
 * every pentagon and its neighbours among them. */
const cells: [string, number, number][] = [
  ['892a13823a7ffff', 40.219518, -74.013779],
  ['8808158dc7fffff', 63.429163, 10.396225],
  ['8a1f1d48945ffff', 52.519505, 13.404822],
  ['87be0e35cffffff', -33.860788, 151.212958],
  ['892f5a36663ffff', 35.680908, 139.688869],
  ['86754e64fffffff', 0.011345, -0.014718],
  ['84ed499ffffffff', -77.667935, 166.604441],
  ['8b4995bb12c2fff', 19.429962, -99.130015],
  ['8f194ad14d6e352', 51.499999, -0.119999],
  ['837400fffffffff', 2.300882, -5.24539],
  // The corners of the icosahedron, and what lies around them.
  ['830800fffffffff', 64.7, 10.536199],
  ['830804fffffffff', 64.852501, 8.749674],
  ['831c00fffffffff', 50.103201, -143.47849],
  ['833005fffffffff', 39.507147, 123.154385],
  ['863000007ffffff', 39.1, 122.3],
];

describe('the middle of a cell', () => {
  it.each(cells)('%s', (cell, latitude, longitude) => {
    const center = centerOfCell(cell);
    expect(center?.latitude).toBeCloseTo(latitude, 5);
    expect(center?.longitude).toBeCloseTo(longitude, 5);
  });

  it.each(['', 'zzz', '892a13823a7fff', '0928308280fffff', '8f194ad14d6e35f', '8fff4ad14d6e352', '830801fffffffff'])(
    '“%s” is none',
    (text) => {
      expect(centerOfCell(text)).toBeUndefined();
    },
  );
});
