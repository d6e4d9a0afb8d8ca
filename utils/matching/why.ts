import type { Certainty, Evidence, Role, Tie, Via } from '../tie';
import { say } from '../wording/say';

const roleKeys: Record<Role, string> = {
  hosts: 'why_hosts',
  performs: 'why_performs',
  going: 'why_going',
  interested: 'why_interested',
  posted: 'why_posted',
};

const certaintyKeys: Record<Certainty, string> = {
  proven: 'why_proven',
  confirmed: 'why_confirmed',
  declared: 'why_declared',
  possible: 'why_possible',
};

const reasonKeys: Record<Evidence['kind'], string> = {
  'event-names-profile': 'why_eventNamesProfile',
  'event-names-profile-and-back': 'why_eventNamesProfileAndBack',
  'bio-links-organizer': 'why_bioLinksOrganizer',
  'bio-links-event': 'why_bioLinksEvent',
  'bio-links-feed': 'why_bioLinksFeed',
  'post-links-event': 'why_postLinksEvent',
  'same-did': 'why_sameDid',
  'database-names-profile': 'why_databaseNamesProfile',
  'user-said-so': 'why_userSaidSo',
  alike: 'why_alike',
};

/** The role as a panel writes it; a merely possible one says so. */
export function roleWords(role: Role, certainty: Certainty = 'declared'): string {
  const words = say(roleKeys[role]);
  return certainty === 'possible' ? say('why_possibly', words) : words;
}

const whoKeys: Record<Role, string> = {
  hosts: 'why_whoHosts',
  performs: 'why_whoPerforms',
  going: 'why_whoGoing',
  interested: 'why_whoInterested',
  posted: 'why_whoPosted',
};

/** The same as a sentence about somebody, where events of several people stand together: `Maya Lindqvist hosts`. */
export function whoWords(who: string, role: Role, certainty: Certainty = 'declared'): string {
  const words = say(whoKeys[role], who);
  return certainty === 'possible' ? say('why_possibly', words) : words;
}

/** How sure, in words: `declared`. */
export function certaintyWords(certainty: Certainty): string {
  return say(certaintyKeys[certainty]);
}

/** Names of sites are the same in every language. */
const siteNames: Record<string, string> = { x: 'X', bluesky: 'Bluesky', mastodon: 'Mastodon' };

const viaKeys: Record<Via['how'], string> = {
  self: 'why_viaSelf',
  verified: 'why_viaVerified',
  mutual: 'why_viaMutual',
};

/** The evidence in words, without pronoun guesses: `their bio links pressnights.example`; through another account of the
 * same person: `their verified Mastodon profile @maya@social.example: its listing names @maya@social.example`. */
export function reasonWords({ kind, subject, via }: Evidence): string {
  const words = say(reasonKeys[kind], subject.replace(/\/$/, ''));
  if (!via) return words;
  const shown = via.name.startsWith('did:') ? via.name : `@${via.name}`;
  return say(viaKeys[via.how], siteNames[via.site] ?? via.site, shown, words);
}

/** One sentence: `Hosts · their bio links pressnights.example`. The page to check it on is `tie.evidence.link`. */
export function whySentence(tie: Tie): string {
  return say('why_roleAndReason', roleWords(tie.role, tie.certainty), reasonWords(tie.evidence));
}
