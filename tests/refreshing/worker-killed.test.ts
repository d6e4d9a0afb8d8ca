import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { refreshDue } from '@/utils/refreshing/refresh-due';
import { requestLog } from '@/utils/refreshing/request-log';
import { addSource, calendar, createWorld } from './world';

const names = ['a-hall', 'b-hall', 'c-hall'];

/** Three sources; the network lets the first `answered` through and never answers after that. */
async function killedAfter(answered: number, then: 'answer' | 'body') {
  const world = await createWorld();
  let count = 0;
  const die = new AbortController();
  for (const name of names) {
    const address = `https://${name}.example/a.ics`;
    await addSource(world, name, address);
    world.answers[address] = () => {
      count += 1;
      if (count <= answered) return new Response(calendar(`${name} A`, `${name} B`));
      die.abort();
      if (then === 'answer') throw new DOMException('', 'AbortError');
      return new Response(new ReadableStream({ start: (controller) => controller.error(new Error('gone')) }));
    };
  }
  await refreshDue(world.startWorker('killed', die.signal)).catch(() => undefined);
  for (const name of names) {
    world.answers[`https://${name}.example/a.ics`] = () => new Response(calendar(`${name} A`, `${name} B`));
  }
  return world;
}

it.each([0, 1, 2].flatMap((answered) => [[answered, 'answer'] as const, [answered, 'body'] as const]))(
  'loses and doubles nothing when the worker dies after %i sources, waiting for the %s',
  async (answered, then) => {
    const world = await killedAfter(answered, then);
    expect(await allListings(world.cache)).toHaveLength(answered * 2);
    // Another worker, at once: the unfinished source is still leased to the dead one.
    await refreshDue(world.startWorker('next'));
    world.clock.now = world.clock.now.add({ minutes: 5 });
    await refreshDue(world.startWorker('next'));
    const listings = await allListings(world.cache);
    expect(listings).toHaveLength(6);
    expect(new Set(listings.map(({ title }) => title)).size).toBe(6);
    const requests = names.map((name) => world.asked.filter(({ url }) => url.includes(`${name}.`)).length);
    expect(requests).toEqual(names.map((_, index) => (index === answered ? 2 : 1)));
    expect(await requestLog(world.userData)).toHaveLength(world.asked.length);
  },
);

it('leaves a line in the log for a request whose answer nobody saw', async () => {
  const world = await killedAfter(0, 'answer');
  expect(await requestLog(world.userData)).toMatchObject([{ status: 0, outcome: expect.stringContaining('stopped') }]);
});
