import { describe, expect, it } from 'vitest';
import { indexPicks, pastMeetings, withPicks } from '@/utils/matching/with-picks';
import type { ShownEvent } from '@/utils/messages';
import type { StoredPick } from '@/utils/user-data/schema';

const event = (listingId: string): ShownEvent => ({
  listingId,
  title: `Evening ${listingId}`,
  start: { kind: 'wall-clock', local: '2026-12-08T19:30:00' },
  status: 'scheduled',
  band: 5,
  ties: [],
  sourceName: 'Hall',
  laterDates: 0,
});

const pick = (kind: StoredPick['kind'], listingId: string, handle?: string): StoredPick => ({
  kind,
  listingId,
  slot: 'answer',
  day: '2026-12-01',
  event: event(listingId),
  ...(handle ? { profile: { site: 'x', handle } } : {}),
});

const maya = { site: 'x', handle: 'MayaPrints' };

describe('picks', () => {
  it('keep away what is not for the user, and say what they go to', () => {
    const picks = indexPicks([pick('not-for-me', 'a'), pick('going', 'b')]);
    expect(withPicks([event('a'), event('b'), event('c')], picks)).toEqual([
      { ...event('b'), pick: 'going' },
      event('c'),
    ]);
  });

  it('take a tie from the one profile it is not of, however its handle is spelled, and from nobody else', () => {
    const picks = indexPicks([pick('not-them', 'a', '@mayaprints')]);
    expect(withPicks([event('a')], picks, maya)).toEqual([]);
    expect(withPicks([event('a')], picks, { site: 'bluesky', handle: 'mayaprints' })).toHaveLength(1);
    expect(withPicks([event('a')], picks)).toHaveLength(1);
  });

  it('remember whom the user met, latest first', () => {
    const spring = {
      ...pick('met', 'a', 'mayaprints'),
      event: { ...event('a'), start: { kind: 'date' as const, date: '2026-04-18' } },
    };
    const met = pastMeetings([spring, pick('met', 'b', 'mayaprints'), pick('met', 'c', 'other')], maya);
    expect(met.map(({ title }) => title)).toEqual(['Evening b', 'Evening a']);
  });
});
