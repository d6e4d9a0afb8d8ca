import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import { hostOfKey } from './canonical-url';
import { handlesOf, ownPages, type TieListing } from './party-pages';
import { sameProfile, tidyHandle } from './profile-address';

/* What takes a tie away again (labelling.md, ties 6). Losing a tie is better than claiming a person wrongly. */

/** Letters and digits only, lower case, accents folded: for names, never for handles. */
export function plainName(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
}

/** Whether the profile is called as the party is: equal, or one name whole inside the other. */
export function bearsName(profile: Profile, party: Party): boolean {
  const a = plainName(profile.displayName);
  const b = plainName(party.name);
  return a !== '' && b !== '' && (a === b || (b.includes(' ') && ` ${a} `.includes(` ${b} `)));
}

const notThemselves =
  /\b(fan[- ]?(account|page|club|site|base)|clube? de (fans|fãs)|run by fans?|stan account|parody|satire|unofficial|not affiliated|no affiliation|not the (band|real|artist|singer|dj|person)|not official|impersonat\w+|tribute account|update(s)? account|archive account|mirror (of|account)|mirrored from|automated|i am a bot|i'm a bot|bot account|a bot|bot that|bot by|parked|handle (is )?(for sale|available|parked)|username (is )?(for sale|available)|@? ?is for sale|dm to buy|rp account|roleplay\w*|role ?play|cosplay of|fake account|fakeaccount|fan[- ]?run|fan[- ]?made|fan ?art account|made by (a |the )?fans?|by fans for fans|(daily|hourly|random) (photos|pics|quotes|lyrics|posts) of|parked (account|handle)|previous owner|new owner|no relation|inoffizieller?|fanseite|non officiel|compte fan|no oficial|cuenta fan|parodie|parodia|parodique|satirique|satirisch|satirica|satira|fanclub|fan ?klub|fanpagina|fansite|von fans|de fans|di fan|per i fan|nieoficjaln\w+|neofici[aá]ln\w+|niet[- ]officieel|onofficieel|uofficiel|inofficiell|epävirallinen|неофициальн\w*|фан|bot de|automatisch\w*|automatis[eé]\w*|automatizad\w+|automatizz\w+)\b/i;

/** The account is no longer whose it was, or says that it is not them. */
const givenUp =
  /\b(for sale|parked|dm to buy|(handle|username) (is )?available|previous owner|new owner|no relation|not affiliated|no affiliation|unofficial|parody (account|of)|fan[- ]?(account|page)|impersonat\w+|inoffiziell\w*|non officiel|no oficial|not the (band|real|artist|singer|dj|person))\b/i;

/** What an admirer's account is called: the name with one of these behind it. */
const behindName = /\b(fans?|army|stans?|daily|updates?|lyrics|charts?|pics|gifs|bot|parody|fanpage|fanclub)\b/i;

/** A text without the name of the party: `Parody Theatre` is no parody of itself. */
function without(name: string | undefined, text: string): string {
  if (!name) return text;
  return name.split(/\s+/).reduce((rest, word) => (word.length > 2 ? rest.split(word).join(' ') : rest), text);
}

/** Fan, parody, bot and squatter accounts, by what they say of themselves; what the party itself is called says nothing. */
export function isNotThemselves(profile: Profile, party?: Party): boolean {
  const name = without(party?.name, profile.displayName ?? '');
  const handle = profile.handle.split('@')[0] ?? '';
  const isNamesake = party !== undefined && plainName(party.name) === plainName(profile.displayName);
  // The event itself points at this account under this name: it may well play satire, but not be for sale.
  const isPointedAt = isNamesake && handlesOf(party).some((each) => sameProfile(each, profile));
  if (isPointedAt) return givenUp.test(profile.bio ?? '');
  return (
    notThemselves.test(`${name} . ${without(party?.name, profile.bio ?? '')}`) ||
    behindName.test(name) ||
    (!isNamesake && /(^|[_.-])(bot|fans?|fanpage|parody)$|(fanclub|fanpage|parody)$/i.test(handle))
  );
}

const thirdParty =
  /\b(record label|label|recordings|booking agency|talent agency|agency|artist management|management company|proud (sponsors?|partners?)|sponsoring|sponsored|sponsor of|(i|we) manage|manager (of|for)|tour manager|managed artists|(i|we) represent|press officer|pr (for|agency)|public relations|music (pr|publicist)|our (artists|roster|clients)|roster|booker|booking agent|agentur|plattenfirma|musikverlag|maison de disques|agence|sello discogr[aá]fico|discogr[aá]fica|etichetta|wytw[oó]rnia|hauptsponsor|sponsored|stolzer (sponsor|partner)|fier (sponsor|partenaire)|partenaire officiel|patrocinador\w*|sponsor ufficial\w+|official (sponsors?|partners?|supplier)|sponsors? of|distributor|publicist)\b/i;

/** A label, agency or sponsor is not the act or organiser it links. */
function isThirdParty(profile: Profile, party: Party): boolean {
  if (party.name === undefined || bearsName(profile, party)) return false;
  return (
    thirdParty.test(`${profile.displayName ?? ''} . ${profile.bio ?? ''}`) ||
    /\brecords$/i.test(profile.displayName ?? '')
  );
}

const relation =
  /\b(ex|prev|once|alumni of|worked at|worked for|tribute to|homage to|hommage an|hommage à|homenaje a|omaggio a|former|formerly|previously|past|alum(na|nus|ni)?|used to|left|was at|booking|bookings|booked by|mgmt|management|label|agency|agent|sponsored by|sponsor|signed to|signed with|represented by|released on|ehemals|ehemalige[rs]?|früher|vormals|zuvor|ancien(ne)?|anciennement|antes|exmiembro|già|in passato|dawniej|dříve|voorheen|tidligere|tidigare|entinen|fan of|fan von|fan de|love|loves|listening to|reading|watching|supporter of|supports|covering|reporting on|writing about|wrote|writes about|photographer (for|of)|photos? (of|by|for)|photograph(s|ed|ing)|shoots|filmed|critic|biographer|all things|everything|proud to support|support(s|ing)?|mirror of|works? (at|for)|works(?=\s*$)|working (at|for)|employed (at|by)|employee (at|of)|(engineer|developer|designer|analyst|scientist|consultant|programmer|barista|bartender|nurse|intern|sales|accountant|lawyer|architect|researcher)( (at|for)|(?=\s*$))|arbeite[nt]? (bei|für)|angestellte[r]? bei|(entwickler|ingenieur)(in)? bei|travaille (chez|à|pour)|salariée? (de|chez)|trabaj[ao] (en|para)|trabalh[ao] (na|no|em)|lavor[ao] (in|da|per|presso)|werk(t|zaam)? (bij|voor)|jobber (hos|i)|jobbar (på|hos)|arbejder hos|pracuj[eę] (w|v|ve|dla)|dolgoz(om|ik)|работаю в|designer for|worked with|works with|clients?( include)?|engineer for|crew for|dj support for)\b[^.!?\n]{0,24}$/i;

/** Whether the bio speaks of this name only as a former employer, a label, an agency or a sponsor. */
function isOnlyRelated(profile: Profile, needles: string[], before = relation): boolean {
  const bio = (profile.bio ?? '').toLowerCase();
  return needles.some((needle) => {
    const at = needle.length < 3 ? -1 : bio.indexOf(needle.toLowerCase());
    return at > 0 && before.test(bio.slice(Math.max(0, at - 48), at).replace(/https?:\/\/|www\.|@$/g, ''));
  });
}

/** A café or company that lends the room, and a band named like the pub. */
function isOnlyVenue(profile: Profile, party: Party, listing: TieListing): boolean {
  const venue = plainName(listing.venue?.name);
  if (venue === '' || plainName(profile.displayName) !== venue) return false;
  return party.name !== undefined && plainName(party.name) !== venue;
}

const lookAlikeLetters: Record<string, string> = {
  '0': 'o', '1': 'l', i: 'l', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'l', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
  ο: 'o', α: 'a', ε: 'e', ι: 'l', κ: 'k', ν: 'v', ρ: 'p', τ: 't', υ: 'y', χ: 'x',
}; // biome-ignore format: one table

/** What a handle looks like at a glance. */
function glance(handle: string): string {
  const name = (handle.split('@')[0] ?? '').replace(/\.bsky\.social$/, '');
  return [...name.toLowerCase()]
    .map((letter) => lookAlikeLetters[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[_.\d-]/g, '');
}

/** The party names another account on this network, and this one only looks or is called like it. */
function isLookAlike(profile: Profile, party: Party): boolean {
  const others = handlesOf(party).filter((handle) => handle.site === tidyHandle({ site: profile.site, name: '' }).site);
  if (others.length === 0 || others.some((handle) => sameProfile(handle, profile))) return false;
  const own = glance(profile.handle);
  return others.some((handle) => {
    const other = glance(handle.name);
    return own === other || (other.length >= 4 && own.includes(other)) || bearsName(profile, party);
  });
}

/** The handle is the party's, but the account behind it is another: it was given up and taken by somebody else. */
export function isOtherAccount(profile: Profile, party: Party): boolean {
  return party.did !== undefined && profile.did !== undefined && party.did !== profile.did;
}

/** A band that plays another's songs is not that band, whatever it calls itself. */
const tribute = /\b(tribute|tributo|hommage|homage|homenaje|omaggio|cover band)\b[^.!?\n]{0,16}$/i;

/** How a bio may mention a party: by name, site, the site's first word, or account. */
export function mentionsOf(party: Party): string[] {
  const hosts = ownPages(party).map(hostOfKey);
  const words = hosts.map((host) => host.split('.')[0] ?? '').filter((word) => word.length >= 4);
  return [party.name ?? '', ...hosts, ...words, ...handlesOf(party).map(({ name }) => name)];
}

/** Whether nothing one-sided may tie this profile to this party. `needles`: how the bio may mention the party. */
export function isVetoed(profile: Profile, party: Party, listing: TieListing, needles: string[]): boolean {
  return (
    isNotThemselves(profile, party) ||
    isOtherAccount(profile, party) ||
    isThirdParty(profile, party) ||
    isOnlyVenue(profile, party, listing) ||
    isLookAlike(profile, party) ||
    isOnlyRelated(profile, needles, tribute) ||
    (!bearsName(profile, party) && isOnlyRelated(profile, needles))
  );
}
