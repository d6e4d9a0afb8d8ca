import type { Profile } from '../../profile';
import type { ProfileOnPage, Slot } from '../../social-site';
import { didIn, nameOfProfilePath, outgoingAddress } from './addresses';

/** Screens stay mounted below the one in front, hidden by their own style (social-dom §4). `aria-hidden` says nothing: a
 * menu over the page hides all of it from screen readers for as long as it is open. */
const hidden = '[style*="display: none"], [style*="display:none"], [hidden]';

const countsSelector = 'a[href^="/profile/"][href$="/followers"]';

export const profileSelector = `[data-testid="profileHeaderDisplayName"], [data-testid="profileHeaderDescription"], ${countsSelector}`;

/** The profile the page is about. Several headers may stand in the page: the last one in front whose handle the address
 * names. The placeholder before the profile has loaded has no counts below the name, and is not read. */
export function readProfile(page: Document): ProfileOnPage | undefined {
  const named = nameOfProfilePath(page.location.pathname);
  if (!named) return undefined;
  for (const name of [...page.querySelectorAll('[data-testid="profileHeaderDisplayName"]')].reverse()) {
    const header = name.closest(hidden) ? undefined : headerAround(name);
    const found = header && profileIn(header, named);
    if (!header || !found) continue;
    const bio = header.body.querySelector('[data-testid="profileHeaderDescription"]');
    const displayName = name.textContent?.trim().slice(0, 500);
    const profile: Profile = {
      site: 'bluesky',
      ...found,
      ...(displayName ? { displayName } : {}),
      ...(bio?.textContent ? { bio: bio.textContent.slice(0, 5_000) } : {}),
      links: linksIn(header.body),
      verifiedLinks: [],
    };
    return { profile, element: name, slot: slotIn(header.body, bio), isWhole: true };
  }
  return undefined;
}

type Header = { head: Element; body: Element };

/** Up from the name to the block that also holds the counts, and within it the part that holds them and the bio. */
function headerAround(name: Element): Header | undefined {
  let head: Element | null = name;
  for (let step = 0; head && step < 6; step += 1, head = head.parentElement) {
    for (const body of head.children) {
      if (!body.contains(name) && body.querySelector(countsSelector)) return { head, body };
    }
  }
  return undefined;
}

/** Who the header is of, by the link of its counts, which the client writes: the handle, or the DID of an account whose
 * handle no longer leads to it. */
function profileIn({ head, body }: Header, named: string): Pick<Profile, 'handle' | 'did'> | undefined {
  const counts = body.querySelector<HTMLAnchorElement>(countsSelector);
  const handle = nameOfProfilePath(counts?.pathname.replace(/\/followers$/, '') ?? '');
  if (handle === undefined) return undefined;
  const did = handle.startsWith('did:') ? handle : didIn(head.parentElement ?? head);
  const isNamed = handle.toLowerCase() === named.toLowerCase() || did === named;
  return isNamed ? { handle, ...(did ? { did } : {}) } : undefined;
}

function linksIn(body: Element): string[] {
  const links = new Set<string>();
  for (const link of body.querySelectorAll('a')) {
    const address = outgoingAddress(link);
    if (address && address.length <= 2_000) links.add(address);
  }
  return [...links].slice(0, 50);
}

/** After the bio, else after the counts. */
function slotIn(body: Element, bio: Element | null): Slot {
  let row = bio ?? body.querySelector(countsSelector) ?? body;
  while (row.parentElement && row.parentElement !== body) row = row.parentElement;
  let before = row.nextElementSibling;
  while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
  return { parent: body, before };
}
