import { expect, it } from 'vitest';
import { shownOf, slice } from '@/entrypoints/agenda/use-shown';
import type { AgendaEvent } from '@/utils/agenda-content';

function evenings(count: number): AgendaEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    listingId: `${index}`,
    title: index % 2 === 0 ? `Evening ${index}` : `Morning ${index}`,
    start: { kind: 'date' as const, date: '2026-12-08' },
    status: 'scheduled' as const,
    band: -1,
    ties: [],
    sourceName: 'Hall',
    laterDates: 0,
    sourceIds: ['s'],
    day: '2026-12-08',
    lastDay: '2026-12-08',
    people: [],
    keywords: [],
    isFree: false,
    access: [],
  }));
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
