import { describe, expect, it } from 'vitest';
import { type Filters, filtersFrom, passes, writeFilters } from '@/entrypoints/agenda/filters';
import type { AgendaEvent } from '@/utils/agenda-content';
import type { Certainty, Role } from '@/utils/tie';

const event = (change: Partial<AgendaEvent> = {}): AgendaEvent => ({
  listingId: 'a',
  title: 'Świąteczny jarmark',
  start: { kind: 'wall-clock', local: '2026-12-08T19:30:00' },
  venueName: 'Old Hall',
  status: 'scheduled',
  band: 5,
  ties: [{ role: 'hosts', certainty: 'declared', evidence: { kind: 'event-names-profile', subject: 'maya' } }],
  sourceName: 'Hall',
  laterDates: 0,
  sourceIds: ['s'],
  day: '2026-12-08',
  lastDay: '2026-12-08',
  hour: 19,
  km: 4,
  people: [{ site: 'x', handle: 'maya', role: 'hosts', certainty: 'declared' }],
  keywords: ['Letterpress'],
  isFree: false,
  access: ['wheelchair'],
  ...change,
});

const also = [{ sourceName: 'Forge', listingId: 'b' }];
const tieTo = (role: Role, certainty: Certainty) => ({
  role,
  certainty,
  evidence: { kind: 'event-names-profile' as const, subject: 'x' },
});
const going = [tieTo('going', 'proven'), tieTo('hosts', 'declared')];
const twice: AgendaEvent['people'] = [
  { site: 'x', handle: 'maya', role: 'hosts', certainty: 'declared' },
  { site: 'x', handle: 'maya', role: 'performs', certainty: 'declared' },
  { site: 'x', handle: 'elias', role: 'going', certainty: 'proven' },
];

describe('an event passes', () => {
  it.each<[string, Filters, Partial<AgendaEvent>, boolean]>([
    ['without filters', {}, {}, true],
    ['a search without accents, in any order', { text: 'jarmark swiateczny' }, {}, true],
    ['a search for its place', { text: 'old hall' }, {}, true],
    ['not a search for something else', { text: 'jarmark choir' }, {}, false],
    ['by the person it names', { people: 'x @maya' }, {}, true],
    ['not by somebody else', { people: 'bluesky @maya' }, {}, false],
    ['as one with somebody, only when somebody is named', { people: 'someone' }, { people: [] }, false],
    ['as mine, once I said something', { people: 'going' }, { pick: 'interested' }, true],
    ['by its interest', { interest: 'letterpress' }, {}, true],
    ['on its weekday (Tuesday)', { weekdays: [2] }, {}, true],
    ['not on another', { weekdays: [1, 3] }, {}, false],
    ['in the evening', { hours: 'evening' }, {}, true],
    ['late at night, also after midnight', { hours: 'night' }, { hour: 1 }, true],
    ['free only when it says so', { isFree: true }, {}, false],
    ['by what it says of access', { access: 'wheelchair' }, {}, true],
    ['not when it is too far', {}, { km: 26 }, false],
    ['under any source that lists it', { source: 't' }, { sourceIds: ['s', 't'] }, true],
    ['not under one that does not', { source: 't' }, {}, false],
    ['by the name of another source that lists it', { text: 'forge' }, { alsoOn: also }, true],
    ['by the role of the person asked for', { people: 'x @maya', role: 'performs' }, { people: twice }, true],
    ['not by the role of somebody else', { people: 'x @maya', role: 'going' }, { people: twice, ties: going }, false],
    ['not by a role and a certainty of two ties', { role: 'hosts', certainty: 'proven' }, { ties: going }, false],
    ['when far is wanted', { isAnywhere: true }, { km: 26 }, true],
  ])('%s', (_, filters, change, expected) => {
    expect(passes(event(change), filters, 25)).toBe(expected);
  });

  it('wherever it is, for a user without a place', () => {
    const { km: _none, ...nowhere } = event();
    expect(passes(nowhere, {}, undefined)).toBe(true);
    expect(passes(nowhere, {}, 25)).toBe(false);
  });
});

describe('the address', () => {
  it('holds every filter and gives them back', () => {
    const filters: Filters = {
      text: 'jazz & co',
      people: 'x @maya',
      role: 'performs',
      certainty: 'proven',
      source: 's',
      interest: 'print',
      hours: 'evening',
      access: 'quiet',
      isFree: true,
      isAnywhere: true,
      weekdays: [5, 6],
    };
    const hash = new URLSearchParams();
    writeFilters(filters, hash);
    expect(filtersFrom(new URLSearchParams(hash.toString()))).toEqual(filters);
    writeFilters({}, hash);
    expect(hash.toString()).toBe('');
  });

  it('believes nothing that is no filter', () => {
    const hostile = new URLSearchParams('role=owner&hours=__proto__&weekdays=0;9x&certainty=');
    expect(filtersFrom(hostile)).toEqual({});
  });
});
