import type { Expected } from '../social-sites/fixture-files';
import { calendarFile } from '../town/calendars';
import type { TownServer } from '../town/serve-town';

/** Whom the calendar names, as pages spell them: one of them by the host of a server that calls itself otherwise. */
const tied = new Set([
  'maya.prints.example',
  'did:plc:lost',
  'maya@social.example',
  'maya@example.social',
  'joe@far.example',
]);
const evening = 'https://luma.com/open-studio';

/** The press nights, hosted by an account of each network; one more is hosted by a DID, one guest is on far.example. */
export function fediCalendar(town: TownServer): string {
  const evenings = calendarFile(town)
    .replaceAll('https://pressnights.example/zine-swap-and-mulled-cider', evening)
    .replaceAll('https://x.com/anaruiz', 'https://far.example/@joe');
  const hosts = ['https://bsky.app/profile/maya.prints.example', 'https://social.example/@maya'];
  const [head = '', ...events] = evenings.split('BEGIN:VEVENT');
  const copies = [...hosts, 'https://bsky.app/profile/did:plc:lost'].flatMap((host, at) =>
    events.map((event) =>
      `BEGIN:VEVENT${event.replace('END:VCALENDAR', '')}`
        .replaceAll('https://x.com/MayaPrints', host)
        .replace(/UID:/, `UID:${at}-`),
    ),
  );
  return `${head}${copies.join('').replaceAll('\r\n\r\n', '\r\n')}END:VCALENDAR\r\n`;
}

type PostThere = { author: string; links: string[] } | null;
type PersonThere = { handle: string } | null;

/** How many chips a fixture's page carries once the calendar is known, and what stands at its profile. */
export function expectedOn(expected: Expected): { chips: number; panel: 'rows' | 'line' | 'none' } {
  const posts = (expected.posts as PostThere[]).filter(
    (post) => post && (tied.has(post.author) || post.links.includes(evening)),
  );
  const people = ((expected.people ?? []) as PersonThere[]).filter((person) => person && tied.has(person.handle));
  const profile = expected.profile as { handle: string; links: string[] } | null;
  const isTied = profile && (tied.has(profile.handle) || profile.links.some((link) => /pressnights/.test(link)));
  return { chips: posts.length + people.length, panel: !profile ? 'none' : isTied ? 'rows' : 'line' };
}

const parts = [
  '.status__wrapper',
  '.detailed-status__wrapper',
  '.account',
  '.hover-card',
  '[data-testid*="Item-by-"]',
  'div[role="link"]:has([data-testid="likeBtn"])',
  'div[style*="will-change: transform"]',
  '[aria-roledescription^="status-"]',
  'article.status',
].join(', ');

/** Evaluated in the page: how many hosts stand at posts and people, how many at the profile, whether any is doubled, and
 * how those at posts and people are laid out: by their own style sheet alone. */
export const marksOn = `(() => {
  const hosts = [...document.querySelectorAll('tangible-slot')];
  const chips = hosts.filter((host) => host.closest(${JSON.stringify(parts)}));
  const around = new Set(chips.map((host) => host.closest(${JSON.stringify(parts)})));
  const shapes = chips.map((host) => getComputedStyle(host)).map(({ display, minWidth }) => display + ' ' + minWidth);
  return {
    chips: chips.length,
    profileHosts: hosts.length - chips.length,
    doubled: chips.length - around.size,
    misshapen: shapes.filter((shape) => shape !== 'flex 26px'),
  };
})()`;
