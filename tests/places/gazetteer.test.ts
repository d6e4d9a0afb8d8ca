import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { buildGazetteer } from '@/utils/places/build/gazetteer-build';
import { decodeGazetteer, nameOf, townAtFolded } from '@/utils/places/gazetteer';
import { packagedGazetteer } from './packaged-gazetteer';

describe('the packaged list of towns', () => {
  it('stays a small download', () => {
    const size = gzipSync(buildGazetteer()).length;
    expect(size).toBeLessThan(450_000);
  });

  it('puts every town where it is, to a hundredth of a degree', () => {
    const gazetteer = packagedGazetteer();
    const names = gazetteer.names.split('\n');
    const brno = names.indexOf('Brno');
    expect(nameOf(gazetteer, brno)).toBe('Brno');
    expect(gazetteer.latitudes[brno]).toBeCloseTo(49.2, 1);
    expect(gazetteer.longitudes[brno]).toBeCloseTo(16.61, 1);
    expect(Math.abs((gazetteer.populations[brno] ?? 0) / 369_559 - 1)).toBeLessThan(0.08);
  });

  it('says so when the file is damaged instead of showing towns in wrong places', () => {
    const packed = JSON.parse(buildGazetteer());
    expect(() => decodeGazetteer(JSON.stringify({ ...packed, names: `${packed.names}\nX` }))).toThrow(/damaged/);
    const [, ...fewer] = packed.names.split('\n');
    expect(() => decodeGazetteer(JSON.stringify({ ...packed, names: fewer.join('\n') }))).toThrow(/damaged/);
    expect(() => decodeGazetteer('{}')).toThrow();
  });

  it('writes the names for searching when first searched, and once', () => {
    const text = buildGazetteer();
    const written = vi.spyOn(String.prototype, 'normalize');
    const gazetteer = decodeGazetteer(text);
    expect(written).not.toHaveBeenCalled();
    const at = gazetteer.folded.indexOf('\nsao paulo\n');
    expect(nameOf(gazetteer, townAtFolded(gazetteer, at + 1))).toBe('São Paulo');
    expect(written).toHaveBeenCalledTimes(1);
    written.mockRestore();
  });
});
