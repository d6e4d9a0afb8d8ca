import { expect, it } from 'vitest';
import { allListings } from '@/utils/event-cache/listings';
import { listingIdOf, putSaved } from '@/utils/event-cache/saved-listings';
import { sourceNames } from '@/utils/refreshing/source-views';
import { savedSourceId } from '@/utils/saved-source';
import {
  dropSaved,
  forgetGivenUp,
  isSaved,
  keepSaved,
  savedAndGivenUp,
  savedEvents,
  savedId,
} from '@/utils/user-data/saved-events';
import { createWorld } from '../refreshing/world';

const post = {
  key: 'https://x.com/Maya/status/1',
  site: 'x',
  author: 'Maya',
  permalink: 'https://x.com/Maya/status/1',
  text: 'Tomorrow 7pm at the Old Mill',
  postedAt: '2026-11-24T10:00:00Z',
};
const saved = {
  id: savedId(post),
  site: 'x',
  handle: 'Maya',
  permalink: post.permalink,
  title: post.text,
  start: '2026-11-25T19:00',
  place: 'Old Mill',
  day: '2026-11-24',
};
const home = {
  name: 'Asbury Park',
  latitude: 40.22,
  longitude: -74.01,
  radiusKm: 25,
  timeZone: 'America/New_York',
};

it('keeps a saved event until the user gives it up, whoever spells the author how', async () => {
  const { userData } = await createWorld();
  await keepSaved(userData, saved);
  expect(await isSaved(userData, { ...post, author: '@maya' })).toBe(true);
  await dropSaved(userData, { ...post, author: 'MAYA' });
  expect(await savedEvents(userData)).toEqual([]);
});

it('stands in the cache as a listing of its own source, also after the cache was lost', async () => {
  const { cache, userData } = await createWorld();
  await keepSaved(userData, saved);
  await putSaved(cache, await savedEvents(userData), home);
  await cache.clear('listings');
  await putSaved(cache, await savedEvents(userData), home);
  const [listing, ...others] = await allListings(cache);
  expect(others).toEqual([]);
  expect(listing).toMatchObject({
    id: await listingIdOf(saved),
    sourceId: savedSourceId,
    title: 'Tomorrow 7pm at the Old Mill',
    start: { kind: 'wall-clock', local: '2026-11-25T19:00:00' },
    venue: { name: 'Old Mill', point: { precision: 'source' } },
    url: post.permalink,
    organizers: [],
    performers: [],
  });
  expect((await sourceNames(cache, userData))(savedSourceId)).toBe('Saved from posts');
});

it('stands where its place is known to be, as long as that is in reach', async () => {
  const { cache } = await createWorld();
  const known = { ...saved, point: { latitude: 40.3, longitude: -74, precision: 'town' as const } };
  await putSaved(cache, [known], home);
  expect((await allListings(cache))[0]?.venue?.point).toEqual(known.point);
  // Saved is near: out of reach it keeps its place in the lists, without a distance.
  await putSaved(cache, [known], { ...home, latitude: 52 });
  expect((await allListings(cache))[0]?.venue?.point).toMatchObject({ latitude: 52, precision: 'source' });
});

it('can be had back after it was given up, until the browser starts again', async () => {
  const { userData } = await createWorld();
  await keepSaved(userData, { ...saved, isGivenUp: true });
  expect(await isSaved(userData, post)).toBe(false);
  expect(await savedEvents(userData)).toEqual([]);
  expect(await savedAndGivenUp(userData)).toHaveLength(1);
  await keepSaved(userData, { ...saved, isGivenUp: false });
  await forgetGivenUp(userData);
  expect(await savedEvents(userData)).toHaveLength(1);
  await keepSaved(userData, { ...saved, isGivenUp: true });
  await forgetGivenUp(userData);
  expect(await savedAndGivenUp(userData)).toEqual([]);
});

it('is gone from the cache when the user gave it up', async () => {
  const { cache } = await createWorld();
  await putSaved(cache, [saved], home);
  await putSaved(cache, [], home);
  expect(await allListings(cache)).toEqual([]);
  expect(await cache.getAll('parties')).toEqual([]);
});
