import KDBush from 'kdbush';
import { expect, it, vi } from 'vitest';
import { gazetteerInSteps } from '@/entrypoints/agenda/gazetteer-in-steps';
import { buildGazetteer } from '@/utils/places/build/gazetteer-build';
import { loadGazetteer } from '@/utils/places/load-gazetteer';
import { nearestTowns } from '@/utils/places/nearest-town';

const url = `data:text/plain,${encodeURIComponent(buildGazetteer())}`;

it('unpacks, puts in order and hands over in three tasks, so that a pan gets in between, and puts in order once', async () => {
  const order: string[] = [];
  const finish = vi.spyOn(KDBush.prototype, 'finish').mockImplementation(function (this: KDBush) {
    order.push('in order');
    finish.mockRestore();
    return this.finish();
  });
  const leaving = new AbortController();
  const work = gazetteerInSteps(url, leaving.signal);
  await loadGazetteer(url).then(() => order.push('unpacked'));
  const pan = () => {
    order.push('pan');
    if (!order.includes('handed over')) setTimeout(pan);
  };
  setTimeout(pan);
  const gazetteer = await work;
  order.push('handed over');
  expect(order.join(', ')).toMatch(/^unpacked, (pan, )*in order, (pan, )+handed over$/);
  const again = vi.spyOn(KDBush.prototype, 'finish');
  nearestTowns(gazetteer, { latitude: 40.22, longitude: -74 }, { limit: 1, withinKm: 50 });
  expect(again).not.toHaveBeenCalled();
});

it('gives up between two steps when the map is left', async () => {
  const leaving = new AbortController();
  await loadGazetteer(url);
  const work = gazetteerInSteps(url, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(work).rejects.toThrow('left');
});
