import { describe, expect, it } from 'vitest';
import { profilesNamedBy } from '@/utils/matching/named-by-listing';
import { tiesBetween } from '@/utils/matching/ties';
import { someListing } from './some-listing';

const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const maya = {
  did,
  handle: { site: 'bluesky', name: 'maya.example' },
  urls: ['https://x.com/mayaprints'],
  isOwnRecord: true,
};
const listing = someListing({ source: 'at-protocol', organizers: [maya], performers: [], attendees: [] });
const profile = { site: 'bluesky', handle: 'maya.example', links: [], verifiedLinks: [] };
const certainty = (more: object, of = listing) => tiesBetween({ ...profile, ...more }, of)[0]?.certainty;

describe('a record read from the repo of whoever wrote it', () => {
  it('proves the tie of its DID, and of the handle that leads there where the page shows no DID', () => {
    expect(certainty({ did })).toBe('proven');
    expect(certainty({})).toBe('proven');
    expect(certainty({ handle: 'Maya.Example' })).toBe('proven');
  });

  it('proves nothing for who took the handle over', () => {
    expect(certainty({ did: 'did:plc:somebodyelse' })).not.toBe('proven');
  });

  it('declares the X account it names, and proves it once that links the account back', () => {
    const x = { site: 'x', handle: 'MayaPrints' };
    expect(certainty(x)).toBe('declared');
    expect(certainty({ ...x, links: ['https://bsky.app/profile/maya.example'] })).toBe('proven');
    expect(certainty({ ...x, links: [`https://bsky.app/profile/${did}`] })).toBe('proven');
    expect(certainty({ ...x, links: ['https://bsky.app/profile/maya.prints.example'] })).toBe('declared');
    expect(certainty({ ...x, links: ['https://instagram.com/maya.example'] })).toBe('declared');
  });

  it('is told from a DID that somebody else wrote down', () => {
    const { isOwnRecord: _own, ...named } = maya;
    const other = { ...listing, organizers: [named] };
    expect([certainty({ did }, other), certainty({}, other)]).toEqual(['declared', 'declared']);
    const linked = { site: 'x', handle: 'mayaprints', links: ['https://bsky.app/profile/maya.example'] };
    expect(certainty(linked, other)).toBe('declared');
  });

  it('is proven under handle and DID alike before any profile was seen, and the X account declared', () => {
    const named = profilesNamedBy(listing).map(({ handle, tie }) => [handle.name, tie.role, tie.certainty]);
    expect(named.sort()).toEqual([
      [did, 'hosts', 'proven'],
      ['maya.example', 'hosts', 'proven'],
      ['mayaprints', 'hosts', 'declared'],
    ]);
  });
});
