import type { PersonOnPage } from '../../social-site';
import { didIn, nameOfProfilePath } from './addresses';

/** The card that opens over a name has no mark of its own: a box that moves in by its own style, with a person's counts
 * in it (ProfileHoverCard of the source). */
export const personSelector = 'div[style*="will-change: transform"]';

/** Whom a hover card is about, by the link of the counts: a name could say anything. It is drawn with a wheel first and
 * filled when its person arrives. */
export function readPerson(card: Element): PersonOnPage | undefined {
  const counts = card.querySelector<HTMLAnchorElement>('a[href^="/profile/"][href$="/followers"]');
  const row = counts?.parentElement;
  const named = nameOfProfilePath(counts?.pathname.replace(/\/followers$/, '') ?? '');
  const body = row?.parentElement;
  if (!row || !body || !named) return undefined;
  const did = didIn(card);
  let before = row.nextElementSibling;
  while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
  return {
    handle: named,
    ...(did && did !== named ? { aliases: [did] } : {}),
    bio: (card.textContent ?? '').slice(0, 5_000),
    slot: { parent: body, before },
    shape: 'line',
  };
}
