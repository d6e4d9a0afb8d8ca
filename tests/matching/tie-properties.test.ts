import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alone } from '../../utils/matching/merge-listings';
import { possibleTie } from '../../utils/matching/possible-tie';
import { suggestedEvents } from '../../utils/matching/suggested-events';
import { tiesBetween } from '../../utils/matching/ties';
import { linz, someListing, someProfile } from './some-listing';

const addresses = [
  'https://inkfair.example/',
  'https://x.com/inkfair',
  'https://bsky.app/profile/inkfair.example',
  'https://instagram.com/inkfair',
  'https://luma.com/ink1',
  'https://linktr.ee/inkfair',
  'https://town.example/@inkfair',
];
const names = ['Ink Fair', 'Zoriana Quillfeather', 'Maya', undefined];

const profile = fc
  .record({
    site: fc.constantFrom('x', 'bluesky', 'mastodon'),
    handle: fc.constantFrom('inkfair', 'InkFair', 'inkfair.example', 'inkfair@town.example', 'ink_fair'),
    displayName: fc.constantFrom(...names),
    bio: fc.constantFrom('Letterpress', 'ex Ink Fair', 'fan account', ''),
    location: fc.constantFrom('Linz', 'Oslo'),
    links: fc.subarray(addresses),
    did: fc.constantFrom('did:plc:ink', undefined),
  })
  .map(({ displayName, did, ...rest }) =>
    someProfile({ ...rest, ...(displayName ? { displayName } : {}), ...(did ? { did } : {}) }),
  );

const party = fc
  .record({
    name: fc.constantFrom(...names),
    urls: fc.subarray(addresses),
    did: fc.constantFrom('did:plc:ink', undefined),
  })
  .map(({ name, urls, did }) => ({ urls, ...(name ? { name } : {}), ...(did ? { did } : {}) }));

const listing = fc
  .record({
    organizers: fc.array(party, { maxLength: 2 }),
    performers: fc.array(party, { maxLength: 2 }),
    url: fc.constantFrom('https://luma.com/ink1', 'https://inkfair.example/night', undefined),
    source: fc.constantFrom('atproto', 'mobilizon', 'icalendar', 'web-page'),
  })
  .map(({ url, ...rest }) => someListing({ ...rest, title: 'Letterpress evening', ...(url ? { url } : {}) }));

const known = fc.record({
  pageLinksBack: fc.constantFrom(true, false, undefined),
  post: fc.boolean().map((isThere) => (isThere ? { text: 'come', links: ['https://lu.ma/ink1'] } : undefined)),
});

describe('whatever profile and event', () => {
  it('no tie is without evidence that can be shown', () => {
    let ties = 0;
    fc.assert(
      fc.property(profile, listing, known, (person, event, more) => {
        const found = [
          ...tiesBetween(person, event, more),
          ...[possibleTie(person, event)].filter((tie) => tie !== undefined),
        ];
        for (const { evidence } of found) {
          ties += 1;
          expect(evidence.subject).not.toBe('');
          if (evidence.link !== undefined) expect(evidence.link).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 500 },
    );
    expect(ties).toBeGreaterThan(100);
  });

  it('nothing at all is said of somebody who opted out', () => {
    const about = { places: [linz], interests: ['letterpress'], now: Temporal.Instant.from('2026-12-01T12:00:00Z') };
    const tag = fc.constantFrom('#noannotate', '#NoAnnotate', 'hi #NOANNOTATE, thanks');
    fc.assert(
      fc.property(profile, listing, known, tag, (person, event, more, written) => {
        const silent = { ...person, bio: `${person.bio ?? ''} ${written}` };
        expect(tiesBetween(silent, event, more)).toEqual([]);
        expect(possibleTie(silent, event)).toBeUndefined();
        expect(suggestedEvents(silent, [alone(event)], about)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
