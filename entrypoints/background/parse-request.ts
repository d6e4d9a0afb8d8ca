import * as z from 'zod/mini';
import type { AnyRequest } from '../../utils/messages';
import { Pick } from '../../utils/pick';
import { Place } from '../../utils/place';
import { Preferences } from '../../utils/preferences/preferences';
import { Profile } from '../../utils/profile';
import { reportLimit } from '../../utils/self-check/report';

const short = z.string().check(z.maxLength(300));
const link = z.string().check(z.maxLength(2_000));
const seen = z
  .array(
    z.object({
      site: short,
      handle: short,
      indexKey: link,
      link,
      where: z.enum(['post', 'bio', 'verified', 'self']),
      isFollowed: z.optional(z.boolean()),
    }),
  )
  .check(z.maxLength(200));

/** As long as the sites let people write. */
const text = z.string().check(z.maxLength(3_000));
const postToRead = { key: link, text, lang: z.optional(short), postedAt: short };
const wordsOfPost = z.object({ ...postToRead, site: short, author: short, permalink: z.optional(link) });

const parts = z.array(z.enum(['posts', 'profiles', 'people'])).check(z.maxLength(3));

const here = z
  .array(
    z.object({
      site: short,
      handle: short,
      name: z.optional(z.string().check(z.maxLength(500))),
      listingId: short,
      isFollowed: z.optional(z.boolean()),
    }),
  )
  .check(z.maxLength(10));

/** What a social page, or whoever took it over, may ask: what it needs to draw, and nothing that changes a setting. */
const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-index'), site: short, have: z.optional(short) }),
  z.object({ type: z.literal('profile'), profile: Profile, seen, needsPanel: z.boolean() }),
  z.object({ type: z.literal('listing'), listingId: short, site: short, handle: short, needsPanel: z.boolean() }),
  z.object({ type: z.literal('seen-links'), seen }),
  z.object({ type: z.literal('near-you'), here, needsPanel: z.boolean() }),
  z.object({ type: z.literal('open-agenda') }),
  z.object({ type: z.literal('left-profile') }),
  z.object({ type: z.literal('fold-near-you'), isFolded: z.boolean() }),
  z.object({ type: z.literal('event-link'), address: link }),
  z.object({ type: z.literal('bio-links'), links: z.array(link).check(z.maxLength(20)) }),
  z.object({ type: z.literal('look-at-site'), links: z.array(link).check(z.maxLength(20)) }),
  z.object({ type: z.literal('pick'), pick: Pick, on: z.boolean() }),
  z.object({ type: z.literal('post-words'), posts: z.array(z.object(postToRead)).check(z.maxLength(20)) }),
  z.object({ type: z.literal('words-card'), post: wordsOfPost, needsPanel: z.boolean() }),
  z.object({ type: z.literal('save-words'), post: wordsOfPost, on: z.boolean() }),
  z.object({
    type: z.literal('site-health'),
    site: short,
    paused: parts,
    working: parts,
    report: z.string().check(z.maxLength(reportLimit)),
  }),
  z.object({
    type: z.literal('opted-out'),
    site: short,
    handle: short,
    links: z.array(link).check(z.maxLength(50)),
    verifiedLinks: z.optional(z.array(link).check(z.maxLength(50))),
    did: z.optional(short),
    aliases: z.optional(z.array(short).check(z.maxLength(5))),
  }),
]);

const { home: _home, version: _version, instances: _instances, ...changeable } = Preferences.shape;

const fromOwnPages = z.discriminatedUnion('type', [
  z.object({ type: z.literal('overview') }),
  z.object({ type: z.literal('agenda') }),
  z.object({ type: z.literal('events-here'), here }),
  z.object({ type: z.literal('set-preferences'), change: z.partial(z.object(changeable)) }),
  z.object({ type: z.literal('set-home'), home: z.nullable(Place) }),
  z.object({
    type: z.literal('draft-source'),
    address: link,
    addWhenRead: z.optional(z.boolean()),
    foundOn: z.optional(link),
  }),
  z.object({ type: z.literal('draft-file'), name: short, text: z.string().check(z.maxLength(10_000_000)) }),
  z.object({ type: z.literal('add-source'), draftId: short, isNearHome: z.boolean() }),
  z.object({
    type: z.literal('answer-draft'),
    draftId: short,
    agreed: z.optional(z.boolean()),
    key: z.optional(short),
  }),
  z.object({ type: z.literal('discard-draft'), draftId: short }),
  z.object({ type: z.literal('remove-source'), sourceId: link }),
  z.object({ type: z.literal('refresh-source'), sourceId: link }),
  z.object({ type: z.literal('switch-source'), sourceId: link, on: z.boolean() }),
  z.object({ type: z.literal('believe-source'), sourceId: link }),
  z.object({ type: z.literal('sources-near-you') }),
  z.object({ type: z.literal('tick-sources'), addresses: z.array(link).check(z.maxLength(200)) }),
  z.object({ type: z.literal('export-sources'), as: z.enum(['opml', 'json']) }),
  z.object({ type: z.literal('import-sources'), text: z.string().check(z.maxLength(20_000_000)) }),
  z.object({ type: z.literal('looked-up'), address: link }),
  z.object({ type: z.literal('look-up'), address: link, isAlways: z.boolean(), isGuest: z.boolean() }),
  z.object({ type: z.literal('split-event'), listingId: short, clusterId: short }),
  z.object({ type: z.literal('join-events'), one: short, other: short }),
  z.object({ type: z.literal('give-up-saved'), listingId: short, on: z.boolean() }),
  z.object({ type: z.literal('request-log') }),
  z.object({ type: z.literal('kept-from-browsing') }),
  z.object({ type: z.literal('forget-seen-links') }),
  z.object({ type: z.literal('add-instance'), address: link }),
  z.object({ type: z.literal('await-server'), tabId: z.number() }),
  z.object({ type: z.literal('remove-instance'), host: short }),
  z.object({ type: z.literal('site-granted'), site: short }),
]);

/** What was asked, if it is a question this asker may ask; undefined otherwise. */
export function parseRequest(message: unknown, isOwnPage: boolean): AnyRequest | undefined {
  const asPage = fromPage.safeParse(message);
  if (asPage.success) return asPage.data as AnyRequest;
  const asOwn = isOwnPage ? fromOwnPages.safeParse(message) : undefined;
  return asOwn?.success ? (asOwn.data as AnyRequest) : undefined;
}
