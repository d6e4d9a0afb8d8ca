import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import type { Role } from '../tie';
import { bearsName, looksLike, sharesName } from './bears-name';
import { anyOf, type Cues, firstOf, fold, holds, without as withoutCues } from './bio/cues';
import { isAtLeastNoGuest, isSilent, leavesRoom, makesAtAll, relationIn } from './bio/relation';
import { sentencesOf } from './bio/segments';
import { withoutUnofficialMeeting } from './bio/unofficial';
import { firstPerson, gatherings, premises, tradeNames, trades } from './bio/words/kinds';
import { genres, impersonates, takenOver } from './bio/words/not-themselves';
import { canonicalUrl, hostOfKey } from './canonical-url';
import { isLookAlike } from './look-alike';
import { isHandleOfAnother } from './not-their-handle';
import {
  feedPageOf,
  handlesOf,
  isGroupPage,
  isTenantOf,
  isTenantPage,
  ownPages,
  serverPagesOf,
  type TieListing,
} from './party-pages';
import { plainName, runTogether } from './plain-name';
import { sameProfile } from './profile-address';
import { isSharedPlatform } from './shared-platforms';

/* What takes a tie away again (labelling.md, ties 6). Losing a tie is better than claiming a person wrongly. */

const impersonating = anyOf(impersonates);
const givenUp = anyOf(takenOver);
const genre = anyOf(genres);
/** For an act or night of satire, which says so. */
const neverThere = anyOf();
const trade = anyOf(trades);
const tradeName = anyOf(tradeNames);
const house = anyOf(premises);
const gathering = anyOf(gatherings);
const oneself = anyOf(firstPerson);

/** What an admirer's account is called: the name with one of these behind it. */
const behindName =
  /\b(fans?|army|stans?|daily|updates?|lyrics|charts?|pics|gifs|bot|parody|fanpage|fanclub|kibice|fanlar[iı]?|hayranlar[iı]?)\b|archives?|archivio|archiv|archivo|arquivo|archiwum|arkiv|archív|arşiv|arxiu|arkisto|архив|архів|αρχείο|ファン|アーカイブ|档案|檔案|아카이브|أرشيف|応援|非公式|粉丝|粉絲|팬|비공식/iu;
/** Of an act, the name with a land or a medium behind it is a page about it; of an organiser, its branch. */
const behindAct =
  /(?<!\p{L})(live|news|info|media|source|central|hub|nation|zone|world|universe|facts|setlists?|forum|community|team|squad|support(ers)?|brasil|brazil|france|italia|italy|espa[nñ]a|spain|deutschland|germany|polska|poland|m[eé]xico|argentina|chile|per[uú]|colombia|indonesia|japan|korea|uk|usa|us|nederland|t[uü]rkiye|turkey|portugal|latam|philippines|india|china|россия|україна|日本|中文|한국)(?!\p{L})/iu;
const behindHandle = /(^|[_.-])(bot|fans?|fanpage|parody)$|(fanclub|fanpage|parody)$/i;

/** A text without the name of the party: `Parody Theatre` is no parody of itself. */
function without(name: string | undefined, text: string): string {
  if (!name) return text;
  return name.split(/\s+/).reduce((rest, word) => (word.length > 2 ? rest.split(word).join(' ') : rest), text);
}

/** Whether a sentence of the bio is nothing but such a word: `Parody.` */
function isWholeSentence(cues: Cues, folded: string): boolean {
  return sentencesOf(folded).some((segments) =>
    segments.some(({ text }) => holds(cues, text) && !/[\p{L}\p{N}]/u.test(withoutCues(cues, text))),
  );
}

/** Whether the bio begins with such a word: `Fans from Italy`. */
function startsWith(cues: Cues, folded: string): boolean {
  const at = firstOf(cues, folded);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(folded.slice(0, at));
}

/** Fan, parody, bot and squatter accounts, by what they say of themselves; what the party itself is called says nothing. */
export function isNotThemselves(profile: Profile, party?: Party): boolean {
  const [name = '', bio = ''] = withoutUnofficialMeeting(
    [profile.displayName, profile.bio].map((text) => fold(without(party?.name, text ?? ''))),
  );
  const isNamesake = party !== undefined && plainName(party.name) === plainName(profile.displayName);
  if (holds(givenUp, `${name} . ${bio}`)) return true;
  // The event itself points at this account under this name: it may well play satire.
  if (isNamesake && handlesOf(party).some((each) => sameProfile(each, profile))) return false;
  const mocks = holds(genre, fold(party?.name ?? '')) ? neverThere : genre;
  return (
    holds(impersonating, `${name} . ${bio}`) ||
    behindName.test(name) ||
    (!isNamesake && (holds(mocks, name) || (party && bearsName(profile, party) && startsWith(mocks, bio)))) ||
    isWholeSentence(mocks, bio) ||
    (!isNamesake && behindHandle.test(profile.handle.split('@')[0] ?? ''))
  );
}

/** A label, agency, sponsor or press office, by its name or by what it says of itself. */
function isTrade(profile: Profile, party: Party, text: string): boolean {
  const name = fold(without(party.name, profile.displayName ?? ''));
  return holds(tradeName, name) || holds(trade, `${name} . ${fold(text)}`);
}

/** A café, shop or company: its name, or the first it says of itself, tells. */
function isHouse(profile: Profile): boolean {
  const [name, bio] = [fold(profile.displayName ?? ''), fold(profile.bio ?? '')];
  const first = (sentencesOf(bio)[0] ?? []).map(({ text }) => text).join(' , ');
  // A house says we; who says I only speaks of one.
  const told = holds(oneself, bio) ? name : `${name} . ${first}`;
  return holds(house, told) && !holds(gathering, `${name} . ${bio}`);
}

/** A café or company that lends the room, and a band named like the pub. */
function isOnlyVenue(profile: Profile, party: Party, listing: TieListing): boolean {
  const venue = plainName(listing.venue?.name);
  if (venue === '' || plainName(profile.displayName) !== venue || isNamedBy(party, profile)) return false;
  return party.name !== undefined && plainName(party.name) !== venue;
}

/** The handle is the party's, but the account behind it is another: it was given up and taken by somebody else. */
export function isOtherAccount(profile: Profile, party: Party): boolean {
  return party.did !== undefined && profile.did !== undefined && party.did !== profile.did;
}

/** The site that sells the tickets: the event's address bears its name, and the party is one of those who sell there. */
function isSeller(profile: Profile, party: Party, { url }: TieListing): boolean {
  const host = url === undefined ? undefined : hostOfKey(canonicalUrl(url) ?? '');
  const label = host?.split('.').find((part) => !/^(tickets?|shop|events?|my|app|store)$/.test(part)) ?? '';
  const user = (profile.handle.split('@')[0] ?? '').toLowerCase().split(/[._-]/)[0];
  const isCalledSo = label.length >= 3 && (user === label || runTogether(profile.displayName) === label);
  return (
    isCalledSo &&
    ownPages(party).some((page) => hostOfKey(page) === host && (isTenantPage(page) || isTenantOf(page, party)))
  );
}

/** `Pale Ferry Brasil`, unless the event itself names the account. */
function isPageAbout(profile: Profile, party: Party): boolean {
  return behindAct.test(without(party.name, profile.displayName ?? '')) && !isNamedBy(party, profile);
}

/** Whether the event itself points at this account. */
function isNamedBy(party: Party, profile: Profile): boolean {
  const isSameDid = party.did !== undefined && party.did === profile.did;
  return isSameDid || handlesOf(party).some((each) => sameProfile(each, profile));
}

/** A band that plays another's songs is not that band, whatever it calls itself. */
const tribute =
  /(?<!\p{L})(tribute|tributo|hommage|homage|homenaje|homenatge|omaggio|hyldest|hyllning|cover ?band|coverband|trib[uú]t|カバーバンド|コピーバンド|翻唱|트리뷰트)(?!\p{L})/iu;

/** How a bio may mention a party: by name, site, the site's first word, or account. */
export function mentionsOf(party: Party): string[] {
  const hosts = ownPages(party).map(hostOfKey);
  // `calendar` of calendar.google.com is a word like any other.
  const own = hosts.filter((host) => !isSharedPlatform(host));
  const words = own.map((host) => host.split('.')[0] ?? '').filter((word) => word.length >= 5);
  return [party.name ?? '', ...hosts, ...words, ...handlesOf(party).map(({ name }) => name)];
}

/** Whether what is linked is a group's page or feed, which nobody but the group has a use for in a bio. */
function keepsGroup(party: Party, listing: TieListing): boolean {
  const feed = feedPageOf(listing);
  return ownPages(party).some((page) => isGroupPage(page) || page === feed) || serverPagesOf(party, listing).length > 0;
}

/** Whether the bio says, or leaves open, that profile and party are two. */
function isApart(profile: Profile, party: Party, listing: TieListing, needles: string[], role: Role): boolean {
  const relation = relationIn(profile.bio, needles, role);
  if (relation === 'apart') return true;
  if (relation === 'theirs') return false;
  // An act that says who books it is still the act.
  if (isNamedBy(party, profile) || looksLike(profile, party, needles)) return isTrade(profile, party, '');
  if (relation === 'unclear' || isTrade(profile, party, profile.bio ?? '') || isHouse(profile)) return true;
  if (isSilent(profile.bio)) return false;
  // Who links a group of a platform for groups keeps it, unless they say otherwise.
  if (role === 'hosts' && keepsGroup(party, listing) && relation === 'unsaid' && isAtLeastNoGuest(profile.bio))
    return false;
  if (role === 'hosts' && playsToo(profile, party, listing) && makesAtAll(profile.bio, role)) return false;
  const isTheirName = role !== 'performs' || sharesName(profile, party);
  return !isTheirName || !leavesRoom(profile.bio, needles, role);
}

/** Whether who plays in the event is the profile, beside this party. */
function playsToo(profile: Profile, party: Party, { performers }: TieListing): boolean {
  return performers.some((each) => each !== party && bearsName(profile, each));
}

/** Whether nothing one-sided may tie this profile to this party. `needles`: how the bio may mention the party. */
export function isVetoed(
  profile: Profile,
  party: Party,
  listing: TieListing,
  needles: string[],
  role: Role = 'hosts',
): boolean {
  return (
    isNotThemselves(profile, party) ||
    isOtherAccount(profile, party) ||
    (isNamedBy(party, profile) && isHandleOfAnother(profile, party, listing, needles, role)) ||
    isOnlyVenue(profile, party, listing) ||
    isSeller(profile, party, listing) ||
    isLookAlike(profile, party) ||
    (role === 'performs' && isPageAbout(profile, party)) ||
    tribute.test(`${without(party.name, profile.displayName ?? '')} . ${without(party.name, profile.bio ?? '')}`) ||
    (!bearsName(profile, party) && isApart(profile, party, listing, needles, role))
  );
}
