import type { PersonOnPage } from '../../social-site';
import { accountOfName, isMastodon } from './accounts';
import { linesOf } from './text';

export const personSelector = '.account, .hover-card';

/** Somebody in a list of people, or the card that opens over a name; the card is drawn empty first. */
export function readPerson(element: Element): PersonOnPage | undefined {
  if (!isMastodon(element.ownerDocument)) return undefined;
  const name = element.querySelector<HTMLAnchorElement>('a.account__display-name, a.hover-card__name');
  const account = name && accountOfName(name);
  if (!account) return undefined;
  const note = element.querySelector('.hover-card__text-row, .account__note');
  const person = {
    handle: account.handle,
    ...(account.aliases ? { aliases: account.aliases } : {}),
    ...(note ? { bio: linesOf(note).slice(0, 5_000) } : {}),
  };
  if (element.classList.contains('hover-card')) {
    const numbers = element.querySelector('.hover-card__numbers');
    return numbers ? { ...person, slot: { parent: element, before: numbers }, shape: 'line' } : undefined;
  }
  // Before the buttons: the name itself is a link that holds all the rest.
  const buttons = element.querySelector('.account__relationship');
  const row = buttons?.parentElement;
  return row ? { ...person, slot: { parent: row, before: buttons }, shape: 'row' } : undefined;
}
