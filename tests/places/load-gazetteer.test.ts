import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '@/utils/places/build/gazetteer-build';
import { loadGazetteer } from '@/utils/places/load-gazetteer';

const url = (text: string) => `data:text/plain;base64,${Buffer.from(text).toString('base64')}`;

describe('opening the packaged list of towns', () => {
  it('tries again after a failure, reads it once after that, and lets one caller give up alone', async () => {
    await expect(loadGazetteer(url('{}'))).rejects.toThrow();
    const good = url(buildGazetteer());
    const leaving = new AbortController();
    const left = loadGazetteer(good, leaving.signal);
    const staying = loadGazetteer(good);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect((await staying).size).toBeGreaterThan(40_000);
    expect(await loadGazetteer(url('{}'))).toBe(await staying);
  });
});
