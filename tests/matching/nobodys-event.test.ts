import { describe, expect, it } from 'vitest';
import { possibleTie } from '@/utils/matching/possible-tie';
import { tieBetween } from '@/utils/matching/ties';
import { someListing, someProfile } from './some-listing';

const conf = someListing({
  source: 'web-page',
  title: 'Fjordkonferansen 2026',
  url: 'https://fjordkonferansen.example/2026',
  organizers: [{ name: 'Fjordkonferansen', urls: [], handle: { site: 'x', name: 'fjordconf' } }],
});
const named = (displayName: string, bio: string) => someProfile({ handle: 'fjordconf', displayName, bio });

describe('a handle that an event names', () => {
  it('is not of whoever took it and says so, or is about something else altogether', () => {
    for (const bio of ['no idea who they were', 'ce pseudo était libre', 'ник был свободен', 'sneakers, cars, cash'])
      expect(tieBetween(named('Ahmad', bio), conf), bio).toBeUndefined();
  });

  it('is of the party that bears its name, its initials or the town, whatever else it says', () => {
    const hosts = { role: 'hosts', certainty: 'declared' };
    expect(tieBetween(named('Fjordkonferansen', 'sneakers, cars, cash'), conf)).toMatchObject(hosts);
    expect(tieBetween(named('FK26', 'talks, boats, waffles'), conf)).toMatchObject(hosts);
    expect(tieBetween(named('By the water', 'Linz, in spring'), conf)).toMatchObject(hosts);
  });
});

describe('the site that everybody uses', () => {
  const site = { name: 'Gatherly', urls: ['https://gatherly.example'], handle: { site: 'x', name: 'gatherly' } };
  const on = (path: string, organizers: (typeof site)[]) =>
    someListing({ source: 'jsonld', url: `https://gatherly.example${path}`, organizers });
  const account = (bio: string) =>
    someProfile({ handle: 'gatherly', displayName: 'Gatherly', bio, links: ['https://gatherly.example'] });

  it('makes no event, though each names the other', () => {
    const club = {
      name: 'Orchid Club',
      urls: ['https://gatherly.example/o/orchid'],
      handle: { site: 'x', name: 'orch' },
    };
    expect(tieBetween(account('Good nights'), on('/e/walk', [site, club]))).toBeUndefined();
    expect(tieBetween(account('Create and find gatherings'), on('/events/walk', [site]))).toBeUndefined();
  });

  it('is a house like any other where others only take part', () => {
    const choir = { name: 'Choir', urls: ['https://choir.example'], handle: { site: 'x', name: 'choir' } };
    const tie = tieBetween(account('Concerts by the lake'), on('/events/evening', [site, choir]));
    expect(tie).toMatchObject({ role: 'hosts', certainty: 'proven' });
  });
});

describe('a server of many groups', () => {
  const evening = someListing({
    source: 'mobilizon',
    url: 'https://groups.example/events/1',
    organizers: [
      { name: 'relais', urls: ['https://groups.example/@relais'] },
      { name: 'Mending', urls: ['https://groups.example/@mending'] },
    ],
  });
  const on = (handle: string, bio: string) =>
    someProfile({ site: 'mastodon', handle: `${handle}@groups.example`, bio });

  it('makes none of the events by the account it speaks by', () => {
    expect(tieBetween(on('relais', ''), evening)).toBeUndefined();
    expect(tieBetween(on('mending', "Compte de l'instance"), evening)).toBeUndefined();
    expect(tieBetween(on('mending', 'We mend'), evening)).toMatchObject({ role: 'hosts', certainty: 'proven' });
  });

  it('has a page of the group, which whoever links keeps unless they say otherwise', () => {
    const links = ['https://groups.example/@mending'];
    const hosts = { role: 'hosts', certainty: 'declared' };
    expect(tieBetween(someProfile({ bio: 'needles and tea', links }), evening)).toMatchObject(hosts);
    expect(tieBetween(someProfile({ bio: 'fan of Mending', links }), evening)).toBeUndefined();
  });
});

describe('a feed of a calendar that all use', () => {
  it('is of whoever gives its address, though a word beside it is also one of the address', () => {
    const links = ['https://calendar.google.com/calendar/ical/run%40group.calendar.google.com/public/basic.ics'];
    const run = someListing({ source: 'icalendar', sourceUrl: links[0] ?? '' });
    const runners = (bio: string) => someProfile({ handle: 'runners', displayName: 'Runners', bio, links });
    expect(tieBetween(runners('All paces. Calendar below.'), run)?.role).toBe('hosts');
  });
});

describe('a town in a text without spaces', () => {
  const trio = (locality: string) =>
    someListing({ venue: { name: 'Bar', locality }, performers: [{ name: 'Neko', urls: ['https://x.com/nekotrio'] }] });
  const cats = (bio: string) =>
    someProfile({ site: 'bluesky', handle: 'nekotrio.bsky.social', displayName: '夜猫', bio });

  it('is found by its other name, and not within that of another', () => {
    expect(possibleTie(cats('東京都でジャズ'), trio('Tokyo'))).toMatchObject({
      role: 'performs',
      certainty: 'possible',
    });
    expect(possibleTie(cats('東京都でジャズ'), trio('Kyoto'))).toBeUndefined();
  });
});
