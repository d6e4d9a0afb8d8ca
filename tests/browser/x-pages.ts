import type { Expected } from '../social-sites/fixture-files';

/** Whom the town's press nights name, and the page of one of its evenings. */
const tied = new Set(['mayaprints', 'anaruiz']);
const evening = 'https://pressnights.example/zine-swap-and-mulled-cider';

type PostThere = { author: string; links: string[] } | null;
type PersonThere = { handle: string } | null;

/** Who carries a chip on a fixture's page once the press nights are known, sorted, and what stands at its profile. */
export function expectedOn(expected: Expected): { handles: string[]; panel: 'rows' | 'line' | 'none' } {
  const posts = (expected.posts as PostThere[]).filter(
    (post) => post && (tied.has(post.author) || post.links.includes(evening)),
  );
  const people = ((expected.people ?? []) as PersonThere[]).filter((person) => person && tied.has(person.handle));
  const handles = [...posts.map((post) => post?.author ?? ''), ...people.map((person) => person?.handle ?? '')].sort();
  const profile = expected.profile as { handle: string } | null;
  const isOwn = profile?.handle === expected.viewer;
  return { handles, panel: !profile || isOwn ? 'none' : tied.has(profile.handle) ? 'rows' : 'line' };
}

/** Run in the page: whose posts, cells and cards carry a host of ours, sorted, and how many stand at the profile. */
export function marksOn(): { handles: string[]; profileHosts: number } {
  const handles: string[] = [];
  let profileHosts = 0;
  for (const host of document.querySelectorAll('tangible-slot')) {
    const around = host.closest('article, [data-testid="UserCell"], [data-testid="HoverCard"]');
    const name = [...(around?.querySelectorAll('a') ?? [])].find(
      (link) => link.textContent?.trim().replace(/^@/, '').toLowerCase() === link.pathname.slice(1).toLowerCase(),
    );
    if (!around && host.closest('[data-testid="sidebarColumn"]')) continue;
    if (around) handles.push(name?.textContent?.trim().replace(/^@/, '') ?? '?');
    else profileHosts += 1;
  }
  return { handles: handles.sort(), profileHosts };
}
