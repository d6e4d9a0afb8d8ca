import type { Certainty, Evidence, Role, Tie } from '../tie';
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
  'user-said-so': 'why_userSaidSo',
  alike: 'why_alike',
};

/** The role as a panel writes it; a merely possible one says so. */
export function roleWords(role: Role, certainty: Certainty = 'declared'): string {
  const words = say(roleKeys[role]);
  return certainty === 'possible' ? say('why_possibly', words) : words;
}

/** How sure, in words: `declared`. */
export function certaintyWords(certainty: Certainty): string {
  return say(certaintyKeys[certainty]);
}

/** The evidence in words, without pronoun guesses: `their bio links pressnights.example`. */
export function reasonWords({ kind, subject }: Evidence): string {
  return say(reasonKeys[kind], subject.replace(/\/$/, ''));
}

/** One sentence: `Hosts · their bio links pressnights.example`. The page to check it on is `tie.evidence.link`. */
export function whySentence(tie: Tie): string {
  return say('why_roleAndReason', roleWords(tie.role, tie.certainty), reasonWords(tie.evidence));
}
