import { browser } from 'wxt/browser';
import { canonicalUrl, hostOfKey } from '../../utils/matching/canonical-url';
import { ownPage } from '../../utils/matching/party-pages';
import { isLinkHub } from '../../utils/matching/shared-platforms';
import { bioFinding } from '../../utils/page-watching/replies';
import type { Profile } from '../../utils/profile';
import { sayCount } from '../../utils/wording/say';
import { ask } from './ask';
import type { PageState } from './page-state';

/** What the quiet line says of a website in a bio that has a calendar. */
export type SiteNews = { text: string };

/** The reader's way to the events of the website in a bio; undefined where the bio has none, and in a
 * private window: what is found would be kept. */
export function lookAtSite({ links }: Profile): (() => void) | undefined {
  return hasSite(links) && !browser.extension.inIncognitoContext
    ? () => void ask({ type: 'look-at-site', links })
    : undefined;
}

/** Where the reader asked for it once and for all, opening a profile may ask the website in its bio: never while scrolling,
 * never in a private window. Undefined = nothing is known of it. */
export async function newsOfSite(state: PageState, { links }: Profile): Promise<SiteNews | undefined> {
  if (!state.settings?.lookUpBios || browser.extension.inIncognitoContext || !hasSite(links)) return undefined;
  const found = bioFinding(await ask({ type: 'bio-links', links }));
  return found && { text: sayCount('panel_onTheirSite', found.listings, found.soonest ?? found.name) };
}

function hasSite(links: readonly string[]): boolean {
  return links.some((link) => ownPage(link) !== undefined || isLinkHub(hostOfKey(canonicalUrl(link) ?? '')));
}
