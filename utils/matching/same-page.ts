import { canonicalUrl, hostOfKey, pathOfKey } from './canonical-url';
import { contradict } from './event-parts';
import { areInTwoLanguages } from './other-signs';
import type { Gathering, Read } from './read-gathering';
import { romanize, scriptOf } from './romanize';
import { sameWord } from './same-word';
import { isSharedPlatform } from './shared-platforms';
import { isSoldOut } from './status-in-words';
import { languagesOf } from './title-language';

/* What the pages of two listings say about them. */

/** One page, one that the other's text leads to, or one entry of a site in two languages: `/fi/tapahtumat/7714`,
 * `/en/events/7714`. */
export function isOnePage(a: Read, b: Read): boolean {
  if ((b.url !== undefined && a.links.includes(b.url)) || (a.url !== undefined && b.links.includes(a.url))) return true;
  if (a.url === undefined && b.url === undefined) return isOneHome(a, b);
  if (a.url === undefined || b.url === undefined) return false;
  if (a.url === b.url) return true;
  const entry = (url: string) => url.match(/\/(?=[^/?]*\d{3})[^/?]+$/)?.[0];
  const number = (url: string) => url.match(/(?<=[/-])(?!(?:19|20)\d\d$)\d{4,}$/)?.[0];
  const isOneEntry = [entry, number].some((of) => of(a.url ?? '') !== undefined && of(a.url ?? '') === of(b.url ?? ''));
  return isOneEntry && siteOf(a.url) === siteOf(b.url);
}

/** The host, for telephones as well. */
function siteOf(key: string): string {
  return hostOfKey(key).replace(/^(m|mobile|amp)\./, '');
}

/** A page in each of a site's languages, for the same minute: `/ga/imeachtai/ciorcal`, `/en/events/circle`. */
export function areSisterPages(a: Read, b: Read): boolean {
  const [x, y] = [a, b].map(({ event: { url } }) => languageOf(url));
  if (a.url === undefined || b.url === undefined || x === undefined || y === undefined || x === y) return false;
  return siteOf(a.url) === siteOf(b.url) && !isSharedPlatform(hostOfKey(a.url));
}

/** What stands for a language in an address. */
function languageOf(url: string | undefined): string | undefined {
  return url
    ?.match(/^https?:\/\/[^/]+\/([a-z]{2})(?:-[a-z]{2})?\/(?=.)|[?&](?:lang|language|locale|hl)=([a-z]{2})/i)
    ?.slice(1)
    .join('');
}

/** The home page of a site that bears the event's name: `pyprairie.example` of `PyPrairie 2027`. */
function isOneHome(a: Read, b: Read): boolean {
  const [x, y] = [a, b].map(({ event: { url } }) =>
    url === undefined ? undefined : hostOfKey(canonicalUrl(url) ?? ''),
  );
  if (!x || x !== y) return false;
  const label = x.split('.').at(-2) ?? '';
  const isNamed = (each: Read) => each.words.some(({ text }) => /^[a-z]{5,}$/.test(text) && label.includes(text));
  return isNamed(a) && isNamed(b);
}

/** One site has both, on two pages, under a title that says only what kind of thing it is; each is told in words of its own. */
export function areTwoEntries(a: Read, b: Read): boolean {
  if (a.url === undefined || b.url === undefined || a.url === b.url || hostOfKey(a.url) !== hostOfKey(b.url))
    return false;
  const wordsOf = ({ event }: Read) =>
    romanize(event.description)
      .split(' ')
      .filter((word) => word.length > 3);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (scriptOf(a.event.description) !== scriptOf(b.event.description)) return false;
  return x.length > 0 && y.length > 0 && !x.some((word) => y.some((other) => sameWord(word, other)));
}

/**
 * One site has a page for each, in one language: who keeps a site lists a thing once. Not where one is the waiting list or
 * the notice of the other, or a page within the other's; nor on platforms where anybody lists what they like.
 */
export function areTwoPages(a: Read, b: Read): boolean {
  const [x, y] = [a.url, b.url];
  if (x === undefined || y === undefined || isOnePage(a, b)) return false;
  const host = hostOfKey(x);
  if (host !== hostOfKey(y) || isSharedPlatform(host)) return false;
  if (x.startsWith(`${y}/`) || y.startsWith(`${x}/`) || (slugOf(x) !== '' && slugOf(x) === slugOf(y))) return false;
  if (areInTwoLanguages(a, b) || areToldInTwoLanguages(a, b) || a.event.status !== b.event.status) return false;
  return !isSoldOut(a.event) && !isSoldOut(b.event);
}

const tongues = new WeakMap<Gathering, ReadonlySet<string>>();

/** The languages of its title and text, read once. */
function told(event: Gathering): ReadonlySet<string> {
  const known = tongues.get(event) ?? languagesOf(`${event.title} ${event.description?.slice(0, 300) ?? ''}`);
  tongues.set(event, known);
  return known;
}

/** By their texts, or by what stands for a language in their addresses. */
function areToldInTwoLanguages({ event: a }: Read, { event: b }: Read): boolean {
  const [x, y] = [a, b].map(({ url }) => languageOf(url));
  return contradict(told(a), told(b)) || (x !== undefined && y !== undefined && x !== y);
}

/** What a page is called, whatever else its address says: `/events/metropolis/2027`, `/?event=metropolis`. */
function slugOf(key: string): string {
  const words = pathOfKey(key).match(/[a-z]{4,}/gi) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter(
      (word) =>
        !/^(events?|tickets?|veranstaltung(en)?|agenda|kalender|calendar|programm?e?|shows?|widget|html)$/.test(word),
    )
    .sort()
    .join(' ');
}
