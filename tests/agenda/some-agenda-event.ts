import type { AgendaEvent } from '@/utils/agenda-content';

/** An event of the agenda in which nothing matters but what is given. */
export function someAgendaEvent(listingId: string, more: Partial<AgendaEvent> = {}): AgendaEvent {
  return {
    listingId,
    title: listingId,
    start: { kind: 'date', date: '2026-12-08' },
    status: 'scheduled',
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
    ...more,
  };
}
