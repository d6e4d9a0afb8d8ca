import type { Certainty, Role, Tie } from '../tie';

const words: Record<Role, string> = {
  hosts: 'Hosts',
  performs: 'Performs',
  going: 'Is going',
  interested: 'Is interested',
  posted: 'Posted about it',
};

/** The role as a panel writes it; a merely possible one says so. */
export function roleWords(role: Role, certainty: Certainty = 'declared'): string {
  if (certainty !== 'possible') return words[role];
  return `Possibly ${words[role].charAt(0).toLowerCase()}${words[role].slice(1)}`;
}

function reason({ kind, subject }: Tie['evidence']): string {
  const shown = subject.replace(/\/$/, '');
  const reasons: Record<Tie['evidence']['kind'], string> = {
    'event-names-profile': `its listing names @${shown}`,
    'event-names-profile-and-back': `listing and profile name each other, ${shown}`,
    'bio-links-organizer': `their bio links ${shown}`,
    'bio-links-event': `their bio links the event's page ${shown}`,
    'bio-links-feed': `their bio links the site of this calendar, ${shown}`,
    'post-links-event': `their post links ${shown}`,
    'same-did': 'the record is in their own repository',
    'user-said-so': 'you said so',
    alike: `${shown} is alike, nobody confirmed it`,
  };
  return reasons[kind];
}

/** One English sentence without pronoun guesses: `Hosts · their bio links pressnights.example`. The page to check it
 * on is `tie.evidence.link`. */
export function whySentence(tie: Tie): string {
  return `${roleWords(tie.role, tie.certainty)} · ${reason(tie.evidence)}`;
}
