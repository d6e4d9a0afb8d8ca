import { expect, it } from 'vitest';
import { tieBetween } from '@/utils/matching/ties';
import { someListing, someProfile } from './some-listing';

const programme = someListing({ source: 'web-page', sourceUrl: 'https://oldhall.example/whats-on' });
const hall = someProfile({ handle: 'oldhall', displayName: 'Old Hall', links: ['https://www.oldhall.example/'] });

it('ties a venue to the programme on its own website, without any request', () => {
  expect(tieBetween(hall, programme)).toMatchObject({ role: 'hosts', certainty: 'declared' });
});

it('lets a band that lists its own dates perform', () => {
  const gig = { ...programme, performers: [{ name: 'Old Hall', urls: [] }] };
  expect(tieBetween(hall, gig)).toMatchObject({ role: 'performs' });
});

it('claims nothing for a site that only reports of somebody else’s event', () => {
  const reported = { ...programme, organizers: [{ name: 'City Orchestra', urls: [] }] };
  expect(tieBetween(hall, reported)).toBeUndefined();
});

it('claims nothing for one of many who share a host, nor for a link to some page of the domain', () => {
  const shared = { ...programme, sourceUrl: 'https://www.eventbrite.com/o/old-hall' };
  const fan = someProfile({ handle: 'fan', links: ['https://oldhall.example/whats-on/best-night-ever'] });
  expect(tieBetween(someProfile({ links: ['https://www.eventbrite.com/'] }), shared)).toBeUndefined();
  expect(tieBetween(fan, programme)).toBeUndefined();
});
