// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { moved, type Sight } from '@/entrypoints/agenda/map-projection';
import { useFound } from '@/entrypoints/agenda/use-found';

const sight: Sight = { center: { latitude: 40.22, longitude: -74 }, zoom: 11, width: 800, height: 600 };

type DrawnProps = { note(what: string): void; sight: Sight | undefined; pins: { inSight(sight: Sight): string } };

function Drawn({ note, sight, pins }: DrawnProps) {
  note(useFound(pins, sight) ? 'with pins' : 'bare');
  return null;
}

/** A map that notes what it does; `pan` in between wherever the page could have answered its reader. */
function open() {
  const done: string[] = [];
  const note = (what: string) => {
    if (what !== 'pan' || done.at(-1) !== 'pan') done.push(what);
  };
  const pins = {
    inSight() {
      note('put together');
      return 'pins';
    },
  };
  const root = document.createElement('div');
  const draw = (at: Sight | undefined) => render(<Drawn note={note} sight={at} pins={pins} />, root);
  const panning = setInterval(() => note('pan'));
  const finish = () => {
    clearInterval(panning);
    render(null, root);
  };
  return { done, draw, finish };
}

it('draws the map, puts the pins together, and draws them, each in a task of its own', async () => {
  const map = open();
  map.draw(undefined);
  map.draw(sight);
  await vi.waitUntil(() => map.done.includes('with pins'));
  map.finish();
  const drawn = map.done.slice(0, map.done.indexOf('with pins') + 1);
  expect(drawn.filter((what, at) => what !== drawn[at - 1])).toEqual([
    'bare',
    'pan',
    'put together',
    'pan',
    'put together',
    'with pins',
  ]);
});

it('draws the pins at once wherever the map is moved after that, and gets to them while it is being moved', async () => {
  const map = open();
  map.draw(sight);
  for (let step = 0; !map.done.includes('with pins'); step++) {
    map.draw(moved(sight, { x: step, y: 0 }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  map.done.length = 0;
  map.draw(moved(sight, { x: 500, y: 0 }));
  map.finish();
  expect(map.done.filter((what) => what !== 'pan')).toEqual(['put together', 'with pins']);
});
