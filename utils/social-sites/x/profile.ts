import type { Profile } from '../../profile';
import type { ProfileOnPage, Slot } from '../../social-site';
import { accountIn } from './account';
import { handleOfProfilePath } from './addresses';
import { expandedAddress, textOf } from './text';

/** In the page's own column: nowhere else is the name of whom the address names. */
const nameSelector = 'main [data-testid="UserName"], [data-testid="primaryColumn"] [data-testid="UserName"]';

/**
 * The profile the page is about. React re-uses the header of one person for the next and fills it late, so three
 * witnesses must agree: the address, the `@handle` in the header, and (for the website) the JSON-LD's own handle.
 */
export function readProfile(page: Document): ProfileOnPage | undefined {
  const handle = handleOfProfilePath(page.location.pathname);
  if (!handle) return undefined;
  const name = page.querySelector(nameSelector);
  const column = name?.parentElement;
  if (!name || !column || !namesHandle(name, handle)) return undefined;
  const items = column.querySelector('[data-testid="UserProfileHeader_Items"]');
  // Suspended and missing accounts have a name and nothing else: there is nobody to meet.
  if (!items && !bioOrCounts(column)) return undefined;
  const bio = column.querySelector('[data-testid="UserDescription"]');
  const location = column.querySelector('[data-testid="UserLocation"]');
  const displayName = displayNameIn(name);
  const profile: Profile = {
    site: 'x',
    handle,
    ...(displayName ? { displayName } : {}),
    ...(bio ? { bio: textOf(bio).slice(0, 5_000) } : {}),
    ...(location ? { location: textOf(location).trim().slice(0, 500) } : {}),
    links: linksIn(page, column, bio, handle),
    verifiedLinks: [],
    ...accountOf(page, column, handle),
  };
  const isWhole = !column.querySelector('[data-testid="UserUrl"]') || websiteInSchema(page, handle) !== undefined;
  return { profile, element: name, slot: slotIn(column, name), isWhole };
}

/** Whether the header says `@handle`: the address changes before React has drawn the next person. */
function namesHandle(name: Element, handle: string): boolean {
  const wanted = `@${handle.toLowerCase()}`;
  for (const span of name.querySelectorAll('span')) {
    if (span.childElementCount === 0 && span.textContent?.trim().toLowerCase() === wanted) return true;
  }
  return false;
}

/** The name is the first directed block of the header; the badges and the handle have blocks of their own. */
function displayNameIn(name: Element): string | undefined {
  const block = name.querySelector('div[dir]');
  const text = block ? textOf(block).trim().slice(0, 500) : '';
  return text && !text.startsWith('@') ? text : undefined;
}

function linksIn(page: Document, column: Element, bio: Element | null, handle: string): string[] {
  const links = new Set<string>();
  for (const link of bio?.querySelectorAll('a') ?? []) {
    const address = expandedAddress(link);
    if (address) links.add(address);
  }
  const website = websiteInSchema(page, handle) ?? websiteInHeader(column);
  if (website) links.add(website);
  return [...links].filter((link) => link.length <= 2_000).slice(0, 50);
}

/** X expands only the website field, in its JSON-LD (`relatedLink[1]`; social-dom §1.3). */
function websiteInSchema(page: Document, handle: string): string | undefined {
  const related = field(schemaOf(page, handle), 'relatedLink');
  const expanded: unknown = Array.isArray(related) ? related[1] : undefined;
  return typeof expanded === 'string' && /^https?:\/\//.test(expanded) ? expanded : undefined;
}

/** The page's JSON-LD, if it is this person's: the previous one's stays for a while after navigation. */
export function schemaOf(page: Document, handle: string): unknown {
  const script = page.querySelector('script[data-testid="UserProfileSchema-test"]');
  try {
    const schema: unknown = JSON.parse(script?.textContent ?? '');
    const owner = field(field(schema, 'mainEntity'), 'additionalName');
    return typeof owner === 'string' && owner.toLowerCase() === handle.toLowerCase() ? schema : undefined;
  } catch {
    return undefined;
  }
}

/** The account's number and whether the reader follows it; both stand in the row of buttons above the name. */
function accountOf(page: Document, column: Element, handle: string): Pick<Profile, 'userId' | 'isFollowed'> {
  const account = accountIn(column);
  const stated = field(field(schemaOf(page, handle), 'mainEntity'), 'identifier');
  return typeof stated === 'string' && /^\d{1,40}$/.test(stated) ? { ...account, userId: stated } : account;
}

function bioOrCounts(column: Element): Element | null {
  return column.querySelector('[data-testid="UserDescription"], a[href$="/following"]');
}

/** The header shows the website without its scheme, and cut with "…" when long: of a cut one only the site is sure. */
function websiteInHeader(column: Element): string | undefined {
  const shown = column.querySelector('[data-testid="UserUrl"]')?.textContent?.trim() ?? '';
  const [, host, path = ''] = /^([^\s…/]+\.[^\s…/]+)(\/[^\s]*)?$/.exec(shown) ?? [];
  if (!host) return undefined;
  return path.endsWith('…') ? `https://${host}/` : `https://${host}${path}`;
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** After the row of place and website, before the follower counts; never inside that row, which flows inline
 * (social-dom §1.12). */
function slotIn(column: Element, name: Element): Slot {
  const items = column.querySelector('[data-testid="UserProfileHeader_Items"]');
  let row: Element = items ?? name;
  while (row.parentElement && row.parentElement !== column) row = row.parentElement;
  let before = row.nextElementSibling;
  while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
  return { parent: column, before };
}
