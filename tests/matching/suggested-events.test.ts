import { expect, it } from 'vitest';
import { interestIn } from '../../utils/matching/interests';
import { alone } from '../../utils/matching/merge-listings';
import { suggestedEvents } from '../../utils/matching/suggested-events';
import { linz, someListing, someProfile } from './some-listing';

const about = {
  places: [linz],
  interests: ['letterpress', 'jazz'],
  now: Temporal.Instant.from('2026-12-01T12:00:00Z'),
};
const printer = someProfile({ bio: 'Letterpress & wood type. Tea.', location: 'Linz, Austria' });
const evening = (id: string, change = {}) => alone(someListing({ id, title: `Letterpress evening ${id}`, ...change }));
const ids = (found: ReturnType<typeof suggestedEvents>) => found.map(({ shown }) => shown.id);

it('suggests at most three events both are local to and about what both care for', () => {
  const all = ['a', 'b', 'c', 'd'].map((id) => evening(id));
  expect(ids(suggestedEvents(printer, all, about))).toEqual(['a', 'b', 'c']);
});

it.each([
  ['the profile lives elsewhere', { ...printer, location: 'Oslo' }, {}],
  ['the profile does not say where', { ...printer, location: undefined }, {}],
  ['the bio speaks of nothing the user cares for', { ...printer, bio: 'Football' }, {}],
  ['the event is about something else', printer, { title: 'Jazz night' }],
  ['it is online', printer, { attendance: 'online' }],
  ['it is over', printer, { start: { kind: 'date', date: '2026-11-01' } }],
  ['the person opted out', { ...printer, bio: `${printer.bio} #NoAnnotate` }, {}],
  ['it is a bot', { ...printer, bio: `${printer.bio} I am a bot` }, {}],
])('suggests nothing when %s', (_why, profile, change) => {
  const { location, ...rest } = profile;
  expect(suggestedEvents({ ...rest, ...(location ? { location } : {}) }, [evening('a', change)], about)).toEqual([]);
});

it('knows an interest in other languages, and less of it in a description', () => {
  expect(interestIn(someListing({ title: 'Weihnachtsmarkt am Hafen' }), ['christmas market'])).toBe(1);
  expect(interestIn(someListing({ description: 'With a letterpress demo.' }), ['letterpress'])).toBe(0.6);
  expect(interestIn(someListing({ title: 'Club night' }), ['letterpress'])).toBe(0);
});
