import type { PersonOnPage, SocialSite } from '../social-site';
import { type Chips, createChips } from './chips';

/** Draws what belongs at a person into a new host; undefined = nothing does. */
export type PersonDrawer = (person: PersonOnPage, element: Element) => HTMLElement | undefined;

/** Keeps one chip at each cell of a list and each hover card whose person has one; undefined where the site has none. */
export function createPersonChips(
  { personSelector, readPerson }: Pick<SocialSite, 'personSelector' | 'readPerson'>,
  draw: PersonDrawer,
): Chips | undefined {
  if (personSelector === undefined || readPerson === undefined) return undefined;
  return createChips<PersonOnPage>({
    selector: personSelector,
    read: readPerson,
    // A card is filled bit by bit, its bio late: an opt-out in it must be seen.
    identity: ({ handle, userId, bio }) => `${handle} ${userId} ${bio}`,
    draw,
  });
}
