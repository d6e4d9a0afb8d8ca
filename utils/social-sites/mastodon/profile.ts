import type { Profile } from '../../profile';
import type { ProfileOnPage } from '../../social-site';
import { accountInText, accountOfPath, isMastodon, wholeAccount, writtenLinks } from './accounts';
import { linesOf } from './text';

/* Classes up to 4.5, and since 4.6 the module names (social-dom §5), which keep their stems in every build. There the
 * element called `header` holds the banner alone; all that is read stands in `barWrapper`. */
const headerSelector = '.account__header, [class*="account_header__barWrapper"]';
const bioSelector = '.account__header__content, [class*="account_bio__bio"]';
const spaceSelector = '.account__header__bio, [class*="account_header__bioButtonsWrapper"]';
const handleSelector = 'h1 small > span, [class*="account_header__handleHelpButton"]';
const verifiedSelector = 'dl.verified, div[class*="account_header__fieldVerified"]';

export const profileSelector = `${headerSelector}, ${spaceSelector}`;

/** The profile the page is about: the address and the header must name the same account. */
export function readProfile(page: Document): ProfileOnPage | undefined {
  const named = accountOfPath(page.location.pathname);
  if (!named || !isMastodon(page)) return undefined;
  const account = wholeAccount(named, page);
  for (const header of page.querySelectorAll(headerSelector)) {
    const space = header.querySelector(spaceSelector);
    const shown = handleIn(header);
    if (!space || !shown) continue;
    if (wholeAccount(shown, page).handle.toLowerCase() !== account.handle.toLowerCase()) continue;
    const profile: Profile = { site: 'mastodon', ...account, ...whatIsSaid(header) };
    return { profile, element: header, slot: { parent: space, before: null }, isWhole: true };
  }
  return undefined;
}

/** `@maya@example.social`, of which up to 4.5 the server is only there for screen readers. */
function handleIn(header: Element): string | undefined {
  const part = header.querySelector(handleSelector);
  // A button's icon may carry words of its own.
  const text = part?.localName === 'button' ? part.firstChild?.textContent : part?.textContent;
  return accountInText(text);
}

function whatIsSaid(header: Element): Pick<Profile, 'displayName' | 'bio' | 'links' | 'verifiedLinks'> {
  const bio = header.querySelector(bioSelector);
  const name = header.querySelector('h1 .display-name') ?? header.querySelector('h1 bdi');
  const displayName = name ? linesOf(name).trim().slice(0, 500) : '';
  const said = bio ? linesOf(bio).trim().slice(0, 5_000) : '';
  const fields = [...header.querySelectorAll('dl')].flatMap((field) => writtenLinks(field));
  const verified = [...header.querySelectorAll(verifiedSelector)].flatMap((field) => writtenLinks(field));
  return {
    ...(displayName ? { displayName } : {}),
    ...(said ? { bio: said } : {}),
    links: [...new Set([...(bio ? writtenLinks(bio) : []), ...fields])].slice(0, 50),
    verifiedLinks: [...new Set(verified)].slice(0, 50),
  };
}
