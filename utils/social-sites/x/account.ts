import { handleOfLink } from './addresses';

const button = /^(\d{1,40})-(follow|unfollow|cancel|block|unblock|subscribe)$/;

/** The number X keeps an account under, and whether the reader follows it: both stand in the test id of the one button
 * every header, cell and hover card has (social-dom §1.10). */
export function accountIn(part: Element): { userId?: string; isFollowed?: boolean } {
  for (const element of part.querySelectorAll(
    '[data-testid$="follow"], [data-testid$="-cancel"], [data-testid$="block"]',
  )) {
    const [, userId, state] = button.exec(element.getAttribute('data-testid') ?? '') ?? [];
    if (!userId) continue;
    if (state === 'block' || state === 'unblock') return { userId };
    return { userId, isFollowed: state === 'unfollow' };
  }
  return {};
}

/** The account the reader is signed in with: the profile tab, else whose picture the account switcher or, in the narrow
 * layout, the menu button shows. */
export function readViewer(page: Document): string | undefined {
  const tab = page.querySelector<HTMLAnchorElement>('a[data-testid="AppTabBar_Profile_Link"]');
  const picture = page.querySelector(
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"], [data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
  );
  return (tab ? handleOfLink(tab.pathname) : undefined) ?? handleOfPicture(picture);
}

/** The handle a picture's container names; X writes `unknown` while it does not know. */
export function handleOfPicture(picture: Element | null): string | undefined {
  const name = /^UserAvatar-Container-(\w{1,20})$/.exec(picture?.getAttribute('data-testid') ?? '')?.[1];
  return name === undefined || name === 'unknown' ? undefined : handleOfLink(`/${name}`);
}
