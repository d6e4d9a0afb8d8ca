import type { Profile } from '../../profile';
import type { ProfileOnPage, Slot } from '../../social-site';
import { accountOfPath, isMastodon, wholeHandle, writtenLinks } from './accounts';

/** Classes up to 4.5, and the module names since 4.6 (social-dom §5), which keep their stems in every build. */
const headerSelector = '.account__header, [class*="account_header__header"]';
const bioSelector = '.account__header__content, [class*="account_bio__bio"]';
const spaceSelector = '.account__header__bio, [class*="account_header__bioButtonsWrapper"]';
const verifiedSelector = 'dl.verified, [class*="fieldVerified"]';

/** The profile the page is about: the address and the header must name the same account. */
export function readProfile(page: Document): ProfileOnPage | undefined {
  const account = accountOfPath(page.location.pathname);
  if (!account || !isMastodon(page)) return undefined;
  const header = page.querySelector(headerSelector);
  const space = header?.querySelector(spaceSelector);
  const [user = ''] = account.split('@');
  if (!header || !space || !header.textContent?.toLowerCase().includes(`@${user.toLowerCase()}`)) return undefined;
  const bio = header.querySelector(bioSelector);
  const name = header.querySelector('h1 .display-name, h1')?.textContent?.split('@')[0]?.trim().slice(0, 500);
  const fields = [...header.querySelectorAll('dl')].flatMap((field) => writtenLinks(field));
  const verified = [...header.querySelectorAll(verifiedSelector)].flatMap((field) => writtenLinks(field));
  const profile: Profile = {
    site: 'mastodon',
    handle: wholeHandle(account, page),
    ...(name ? { displayName: name } : {}),
    ...(bio?.textContent ? { bio: bio.textContent.trim().slice(0, 5_000) } : {}),
    links: [...new Set([...(bio ? writtenLinks(bio) : []), ...fields])].slice(0, 50),
    verifiedLinks: [...new Set(verified)].slice(0, 50),
  };
  return { profile, element: header, slot: slotIn(space), isWhole: true };
}

/** Below bio and fields. */
function slotIn(space: Element): Slot {
  return { parent: space, before: null };
}
