import { expect, it } from 'vitest';
import { keyOfLink } from '@/utils/matching/account-address';
import { otherAccounts } from '@/utils/matching/other-accounts';
import { type AccountLink, createSamePerson } from '@/utils/matching/same-person';
import { sourceLinks } from '@/utils/matching/source-links';
import { tiesThrough } from '@/utils/matching/ties-through';
import { whySentence } from '@/utils/matching/why';
import { withElsewhere, withSamePersons } from '@/utils/matching/with-same-person';
import type { PageIndexEntry } from '@/utils/page-index';
import type { Profile } from '@/utils/profile';
import { someListing } from './some-listing';

const x = { site: 'x', name: 'mayaprints' };
const mastodon = { site: 'mastodon', name: 'maya@social.example' };
const bluesky = { site: 'bluesky', name: 'maya.example' };

const link = (from: AccountLink['from'], url: string, said: AccountLink['said'] = 'bio'): AccountLink => ({
  from,
  to: keyOfLink(url) ?? '',
  said,
});
const names = (links: AccountLink[], of = x) =>
  createSamePerson(links)
    .sameAs(of)
    .map(({ account, how }) => `${how} ${account.site} ${account.name}`);

it('joins accounts that link each other, whatever page of them the link is of', () => {
  const both = [
    link(x, 'https://social.example/@Maya/media'),
    link(mastodon, 'https://mobile.twitter.com/MayaPrints?s=20'),
  ];
  expect(names(both)).toEqual(['mutual mastodon maya@social.example']);
  expect(names(both, mastodon)).toEqual(['mutual x mayaprints']);
});

it('joins nobody on one side’s word', () => {
  expect(names([link(x, 'https://social.example/@maya')])).toEqual([]);
  expect(names([link(mastodon, 'https://x.com/mayaprints')])).toEqual([]);
  expect(names([link(mastodon, 'https://maya.example/'), link(x, 'https://maya.example/')])).toEqual([]);
});

it('takes a verified link as both sides’ word: an account, a page of two accounts, a domain that is a handle', () => {
  expect(names([link(mastodon, 'https://far.example/@maya', 'verified')], mastodon)).toEqual([
    'verified mastodon maya@far.example',
  ]);
  const far = { site: 'mastodon', name: 'maya@far.example' };
  const page = 'https://team.example/maya';
  expect(names([link(mastodon, page, 'verified'), link(far, page, 'verified')], far)).toEqual([
    'verified mastodon maya@social.example',
  ]);
  expect(names([link(mastodon, page, 'verified'), link(far, page)], far)).toEqual([]);
  expect(names([link(mastodon, 'https://maya.example', 'verified')], bluesky)).toEqual([
    'verified mastodon maya@social.example',
  ]);
});

it('takes a page within a domain, or the home of a shared host, for nobody’s handle', () => {
  const university = { site: 'bluesky', name: 'university.example' };
  expect(names([link(mastodon, 'https://university.example/~maya', 'verified')], university)).toEqual([]);
  const host = { site: 'bluesky', name: 'github.io' };
  expect(names([link(mastodon, 'https://github.io/', 'verified')], host)).toEqual([]);
});

it('joins no band with its members: a bio that lists several accounts of a site names people', () => {
  const band = { site: 'bluesky', name: 'lowtides.example' };
  const links = [
    link(band, 'https://x.com/jonas'),
    link(band, 'https://x.com/ana'),
    link({ site: 'x', name: 'jonas' }, 'https://bsky.app/profile/lowtides.example'),
  ];
  expect(names(links, band)).toEqual([]);
});

it('never joins two accounts of one site, nor a platform’s account, nor more than one person has', () => {
  const other = { site: 'x', name: 'other' };
  expect(names([link(x, 'https://x.com/other'), link(other, 'https://x.com/mayaprints')])).toEqual([]);
  const platform = { site: 'x', name: 'eventbrite' };
  expect(names([link(platform, 'https://social.example/@maya'), link(mastodon, 'https://x.com/eventbrite')])).toEqual(
    [],
  );
  const team = Array.from({ length: 12 }, (_, at) =>
    link({ site: 'mastodon', name: `p${at}@social.example` }, 'https://team.example/', 'verified'),
  );
  expect(names(team, { site: 'mastodon', name: 'p0@social.example' })).toEqual([]);
});

it('goes on from one account to the next, as sure as the weakest step', () => {
  const links = [
    link(x, 'https://bsky.app/profile/maya.example'),
    link(bluesky, 'https://x.com/mayaprints'),
    link(bluesky, 'https://bsky.app/profile/did:plc:maya', 'self'),
    link(mastodon, 'https://maya.example/', 'verified'),
  ];
  expect(names(links).sort()).toEqual([
    'mutual bluesky did:plc:maya',
    'mutual bluesky maya.example',
    'mutual mastodon maya@social.example',
  ]);
});

it('believes event data only of those who alone could write it', () => {
  const party = { urls: ['https://x.com/mayaprints'], did: 'did:plc:maya' };
  const own = someListing({ source: 'atproto', sourceUrl: 'https://pds.example/did:plc:maya', organizers: [party] });
  const theirs = [link(x, 'https://bsky.app/profile/did:plc:maya')];
  expect(names([...sourceLinks([own]), ...theirs])).toEqual(['mutual bluesky did:plc:maya']);
  expect(names(sourceLinks([own]))).toEqual([]);
  const page = someListing({ source: 'web-page', organizers: [party] });
  expect(names([...sourceLinks([page]), ...theirs])).toEqual([]);
  const actor = { urls: ['https://events.example/@prints', 'https://x.com/mayaprints'] };
  const mobilizon = someListing({ source: 'mobilizon', organizers: [actor] });
  const back = [link(x, 'https://events.example/@prints')];
  expect(names([...sourceLinks([mobilizon]), ...back])).toEqual(['mutual mastodon prints@events.example']);
});

const profile: Profile = { site: 'x', handle: 'mayaprints', links: [], verifiedLinks: [] };
const named = someListing({ organizers: [{ name: 'Maya', urls: ['https://social.example/@maya'] }] });
const nothing = { verifiedPages: [], postedTies: [] };

it('shows a tie of the other account with that account as its evidence', () => {
  const [tie] = tiesThrough(profile, { account: mastodon, how: 'verified' }, named, nothing);
  expect(tie).toMatchObject({ role: 'hosts', certainty: 'declared' });
  expect(tie && whySentence(tie)).toBe(
    'Hosts · their verified Mastodon profile @maya@social.example: its listing names @maya@social.example',
  );
});

it('shows none to a fan, nor against the account the event itself names here', () => {
  const same = { account: mastodon, how: 'mutual' as const };
  expect(tiesThrough({ ...profile, bio: 'Maya fan account' }, same, named, nothing)).toEqual([]);
  const urls = ['https://social.example/@maya', 'https://x.com/therealmaya'];
  const contrary = someListing({ organizers: [{ name: 'Maya', urls }] });
  expect(tiesThrough(profile, same, contrary, nothing)).toEqual([]);
});

it('counts a page that links back to the other account, but none its bio merely mentions', () => {
  const hosted = someListing({ organizers: [{ name: 'Press nights', urls: ['https://pressnights.example/'] }] });
  const same = { account: mastodon, how: 'mutual' as const };
  expect(tiesThrough(profile, same, hosted, nothing)).toEqual([]);
  const verifiedPages = ['https://pressnights.example/'];
  expect(tiesThrough(profile, same, hosted, { ...nothing, verifiedPages })).toHaveLength(1);
});

const entry = (key: string, id: string): PageIndexEntry => [
  key,
  'hosts',
  'declared',
  '2026-12-08T19:30',
  9e9,
  5,
  id,
  '349',
];
const bySite = new Map([
  ['x', [entry('@lev', 'b')]],
  ['mastodon', [entry('@maya@social.example', 'a')]],
]);

it('puts what one account has into the page index of the other’s site', () => {
  const persons = createSamePerson([
    link(x, 'https://social.example/@maya'),
    link(mastodon, 'https://x.com/mayaprints'),
  ]);
  const all = withSamePersons(bySite, persons);
  expect(all.get('x')?.map(([key, , , , , , id]) => `${key} ${id}`)).toEqual(['@lev b', '@mayaprints a']);
  expect(all.get('mastodon')?.map(([key]) => key)).toEqual(['@maya@social.example']);
  // The reason will name the account it comes through.
  expect(all.get('x')?.map((each) => each[7])).toEqual(['349', '45a']);
});

it('lets a page notice the address of an account elsewhere that has events, and pages that are proven theirs', () => {
  const verified = new Map([['mastodon @maya@social.example', ['maya.example/']]]);
  const keys = withElsewhere('x', bySite, verified).map(([key]) => key);
  expect(keys).toEqual(['@lev', '~social.example/@maya', '~maya.example/']);
  expect(withElsewhere('bluesky', bySite, new Map()).map(([key]) => key)).toEqual([
    '~x.com/lev',
    '~social.example/@maya',
  ]);
});

it('keeps of a profile with events its other accounts, verified pages and other names, and no other link', () => {
  const links = [
    'https://x.com/mayaprints',
    'https://shop.example/things',
    'https://maya.example/',
    'https://x.com/home',
  ];
  const kept = otherAccounts({
    site: 'mastodon',
    handle: 'maya@example.social',
    aliases: ['maya@social.example'],
    links,
    verifiedLinks: ['https://maya.example/'],
  });
  expect(kept.map(({ indexKey, where }) => `${where} ${indexKey}`)).toEqual([
    'bio x.com/mayaprints',
    'verified maya.example/',
    'self social.example/@maya',
  ]);
});
