import { describe, expect, it } from 'vitest';
import { tieBetween } from '@/utils/matching/ties';
import { someListing, someProfile } from './some-listing';

const band = { name: 'Pale Ferry', urls: ['https://paleferry.example/'] };
const gig = someListing({
  source: 'web-page',
  url: 'https://paleferry.example/gigs',
  sourceUrl: 'https://paleferry.example/gigs',
  organizers: [],
  performers: [band],
});
const run = someListing({
  source: 'web-page',
  url: 'https://riverrun.example/2027',
  organizers: [{ name: 'River Run', urls: ['https://riverrun.example/'] }],
});
const person = (bio: string, link: string) =>
  someProfile({ handle: 'jo', displayName: 'Jo Marsh', bio, links: [`https://${link}`] });

describe('a link in the bio of somebody else', () => {
  it('makes nobody the host of the page it leads to', () => {
    const listener = person('my week is half this band and half the dentist', 'paleferry.example');
    expect(tieBetween(listener, gig)).toBeUndefined();
  });

  it('is no tie beside words that do not say they make it', () => {
    expect(tieBetween(person('Row twelve, home and away.', 'riverrun.example'), run)).toBeUndefined();
    expect(tieBetween(person('I run the coffee stand at River Run', 'riverrun.example'), run)).toBeUndefined();
  });

  it('is one beside words that do, and beside none', () => {
    const hosts = { role: 'hosts', certainty: 'declared' };
    expect(tieBetween(person('I began River Run with two friends', 'riverrun.example'), run)).toMatchObject(hosts);
    expect(tieBetween(person('Organiser', 'riverrun.example'), run)).toMatchObject(hosts);
    expect(tieBetween(person('', 'riverrun.example'), run)).toMatchObject(hosts);
  });

  it('to the page of one event is of whoever in it bears the name, and nobody else', () => {
    const going = { ...run, attendees: [{ name: 'Jo Marsh', urls: [], response: 'going' as const }] };
    const reader = person('geologist', 'riverrun.example/2027');
    expect(tieBetween(reader, going)).toMatchObject({ role: 'going', certainty: 'declared' });
    expect(tieBetween(reader, run)).toBeUndefined();
  });
});

describe('a calendar in the bio', () => {
  const ride = someListing({ source: 'icalendar', sourceUrl: 'https://rides.example/all.ics', organizers: [] });
  const rider = someProfile({
    handle: 'nightrides',
    displayName: 'Night Rides',
    links: ['webcal://rides.example/all.ics'],
  });

  it('is its maker’s', () => {
    expect(tieBetween(rider, ride)).toMatchObject({ role: 'hosts', certainty: 'declared' });
  });

  it('of a server that carries everybody’s events is nobody’s', () => {
    const shared = { ...ride, source: 'mobilizon', sourceUrl: 'https://rides.example/' };
    expect(tieBetween(rider, shared)).toBeUndefined();
  });
});

it('never takes the account of a ticket seller for one of those who sell there', () => {
  const party = { name: 'Samba Yard', urls: ['https://tickario.example/o/samba-yard', 'https://x.com/tickario'] };
  const listing = someListing({ url: 'https://tickario.example/e/samba-out', organizers: [party] });
  const seller = someProfile({ handle: 'tickario', displayName: 'Tickario', links: ['https://tickario.example'] });
  expect(tieBetween(seller, listing, { pageLinksBack: true })).toBeUndefined();
});
