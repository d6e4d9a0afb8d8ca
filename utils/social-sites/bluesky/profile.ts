import type { Profile } from '../../profile';
import type { ProfileOnPage, Slot } from '../../social-site';
import { nameOfProfilePath, outgoingAddress } from './addresses';

/** Screens stay mounted below the one in front, hidden by their style (social-dom §4). */
const hidden = '[style*="display: none"], [aria-hidden="true"]';

/** The profile the page is about. Several headers may stand in the page: the one in front whose handle the address names.
 * The placeholder before the profile has loaded has no counts below the name, and is not read. */
export function readProfile(page: Document): ProfileOnPage | undefined {
  const named = nameOfProfilePath(page.location.pathname);
  if (!named) return undefined;
  for (const name of page.querySelectorAll('[data-testid="profileHeaderDisplayName"]')) {
    const header = name.closest(hidden) ? undefined : headerAround(name);
    const handle = header && handleIn(header.head);
    const did = header && didIn(header.head);
    if (!header || !handle || (handle !== named.toLowerCase() && did !== named)) continue;
    const bio = header.body.querySelector('[data-testid="profileHeaderDescription"]');
    const displayName = name.textContent?.trim().slice(0, 500);
    const profile: Profile = {
      site: 'bluesky',
      handle,
      ...(displayName ? { displayName } : {}),
      ...(bio?.textContent ? { bio: bio.textContent.slice(0, 5_000) } : {}),
      links: linksIn(header.body),
      verifiedLinks: [],
      ...(did ? { did } : {}),
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
      if (!body.contains(name) && body.querySelector('a[href$="/followers"]')) return { head, body };
    }
  }
  return undefined;
}

/** The handle has no mark of its own: a piece of text that is `@` and a domain name. */
function handleIn(head: Element): string | undefined {
  for (const block of head.querySelectorAll('div')) {
    const text =
      block.childElementCount === 0 ? (block.textContent ?? '').replace(/[\u200e\u2066-\u2069]/g, '').trim() : '';
    if (/^@[a-z0-9.-]+\.[a-z0-9-]+$/i.test(text)) return text.slice(1).toLowerCase();
  }
  return undefined;
}

/** Pictures of an account carry its DID in their address. */
function didIn(head: Element): string | undefined {
  const around = head.parentElement ?? head;
  for (const image of around.querySelectorAll(
    'img[src*="/img/avatar/plain/did:"], img[src*="/img/banner/plain/did:"]',
  )) {
    const did = /\/plain\/(did:(?:plc|web):[A-Za-z0-9._:%-]+)\//.exec(image.getAttribute('src') ?? '')?.[1];
    if (did) return did;
  }
  return undefined;
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
  let row = bio ?? body.querySelector('a[href$="/followers"]') ?? body;
  while (row.parentElement && row.parentElement !== body) row = row.parentElement;
  let before = row.nextElementSibling;
  while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
  return { parent: body, before };
}
