import type { Recognised } from '../../social-site';
import { nameOfProfilePath } from './addresses';
import { postSelector, readPost } from './post';
import { readProfile } from './profile';

/** The self-check. What is expected is counted by marks that the readers do without, so that a renamed one shows. */
export function recognise(page: Document): Recognised[] {
  return [posts(page), profiles(page)].filter(({ expected }) => expected > 0);
}

/** Every post has one button to like it, and no quoted one has. Feeds, profiles and threads are known from the source;
 * nobody knows yet how search marks its posts. */
function posts(page: Document): Recognised {
  const isKnown = /^\/($|profile\/)/.test(page.location.pathname);
  const buttons = page.querySelectorAll('[data-testid="likeBtn"], [data-testid="postDropdownBtn"]');
  const likes = new Set([...buttons].map((button) => button.parentElement));
  const shown = [...page.querySelectorAll(postSelector)];
  const read = shown.map(readPost).filter((post) => post !== undefined);
  const missed = shown.find((post) => !readPost(post)) ?? (read.length === 0 ? buttons[0]?.parentElement : undefined);
  return {
    part: 'posts',
    expected: isKnown ? likes.size : 0,
    found: {
      posts: shown.length,
      authors: read.length,
      permalinks: read.filter(({ permalink }) => permalink).length,
    },
    ...(missed ? { missed } : {}),
  };
}

/** A profile is expected where the page links the list of those whom the very account of the address follows. */
function profiles(page: Document): Recognised {
  const named = nameOfProfilePath(page.location.pathname)?.toLowerCase();
  const links = named ? [...page.querySelectorAll<HTMLAnchorElement>('a[href^="/profile/"][href$="/follows"]')] : [];
  const witness = links.find(
    ({ pathname }) => nameOfProfilePath(pathname.replace(/\/follows$/, ''))?.toLowerCase() === named,
  );
  const around = witness?.parentElement?.parentElement;
  return {
    part: 'profiles',
    expected: witness ? 1 : 0,
    found: { profiles: readProfile(page) ? 1 : 0 },
    ...(around ? { missed: around } : {}),
  };
}
