import { expect, it } from 'vitest';
import { shownOf, slice } from '@/entrypoints/agenda/use-shown';
import type { AgendaEvent } from '@/utils/agenda-content';
import { someAgendaEvent } from './some-agenda-event';

function evenings(count: number): AgendaEvent[] {
  return Array.from({ length: count }, (_, index) =>
    someAgendaEvent(`${index}`, { title: index % 2 === 0 ? `Evening ${index}` : `Morning ${index}` }),
  );
}

it('looks through many events in several tasks, so that a key gets in between, and keeps their order', async () => {
  const order: string[] = [];
  const never = new AbortController().signal;
  const work = shownOf({ events: evenings(3 * slice) }, { text: 'evening' }, never);
  setTimeout(() => order.push('a key'));
  const found = await work;
  order.push('found');
  expect(order).toEqual(['a key', 'found']);
  expect(found?.map(({ listingId }) => Number(listingId))).toEqual(
    Array.from({ length: (3 * slice) / 2 }, (_, index) => index * 2),
  );
});

it('gives up in the middle when another key was typed', async () => {
  const outdated = new AbortController();
  const work = shownOf({ events: evenings(2 * slice) }, { text: 'evening' }, outdated.signal);
  outdated.abort();
  expect(await work).toBeUndefined();
});
