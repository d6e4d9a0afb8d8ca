import type { PersonOnPage } from '../../social-site';
import { accountIn } from './account';
import { handleOfLink } from './addresses';
import { linesOf, textOf } from './text';

export const personSelector = '[data-testid="UserCell"], [data-testid="HoverCard"]';

/** Somebody in a list of people (followers, "who to follow", search), or the card that opens over a name. */
export function readPerson(element: Element): PersonOnPage | undefined {
  if (isPromoted(element)) return undefined;
  return element.getAttribute('data-testid') === 'HoverCard' ? readCard(element) : readCell(element);
}

/** Paid for, and so left alone as an advertisement is. Follow buttons carry the same mark inside of cells. */
export function isPromoted(cell: Element): boolean {
  return cell.closest('[data-testid="placementTracking"]') !== null;
}

/** A cell names its person three times: picture, name, `@handle`. */
function readCell(cell: Element): PersonOnPage | undefined {
  const shown = handleLink(cell);
  const row = shown && rowOf(shown.link, cell);
  if (!shown || !row) return undefined;
  const bio = bioIn(cell);
  const about = { handle: shown.handle, ...accountIn(cell), ...(bio ? { bio } : {}) };
  return { ...about, slot: { parent: row, before: null }, shape: 'row' };
}

/** The card is drawn empty and filled when its person arrives; the counts come last of what we need. */
function readCard(card: Element): PersonOnPage | undefined {
  const shown = handleLink(card);
  const counts = card.querySelector<HTMLAnchorElement>('a[href$="/following"]');
  let row: Element | null | undefined = counts;
  for (let step = 0; step < 3; step += 1) row = row?.parentElement;
  const parent = row?.parentElement;
  if (!shown || !row || !parent || !card.contains(parent)) return undefined;
  if (handleOfLink(counts?.pathname.replace(/\/following$/, '') ?? '')?.toLowerCase() !== shown.handle.toLowerCase())
    return undefined;
  let before = row.nextElementSibling;
  while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
  // The bio has no mark of its own: all that the card says is looked through for an opt-out.
  const bio = linesOf(card).slice(0, 5_000);
  return { handle: shown.handle, ...accountIn(card), bio, slot: { parent, before }, shape: 'line' };
}

/** A cell's bio has no mark of its own either; names and handles are directed left to right, what people wrote is not. */
function bioIn(cell: Element): string {
  const written = [...cell.querySelectorAll('[dir="auto"]:not([style*="display: none"])')];
  return written.map(textOf).join('\n').trim().slice(0, 5_000);
}

/** The link whose text is `@handle`: a name could say anything, this one X writes. */
function handleLink(part: Element): { link: HTMLAnchorElement; handle: string } | undefined {
  for (const link of part.querySelectorAll('a')) {
    const handle = handleOfLink(link.pathname);
    if (handle && link.textContent?.trim().toLowerCase() === `@${handle.toLowerCase()}`) return { link, handle };
  }
  return undefined;
}

/** The row of the handle, where "Follows you" stands too: within the first block around the handle that also holds the
 * name, which is another link to the same person. */
function rowOf(handle: HTMLAnchorElement, cell: Element): Element | undefined {
  let row: Element = handle;
  for (let block = handle.parentElement; block && block !== cell; row = block, block = block.parentElement) {
    for (const other of block.querySelectorAll('a')) {
      if (other !== handle && other.pathname === handle.pathname) return row === handle ? undefined : row;
    }
  }
  return undefined;
}
