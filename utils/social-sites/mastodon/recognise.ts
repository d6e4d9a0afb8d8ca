import type { Recognised } from '../../social-site';
import { accountOfPath, isMastodon, postOfPath } from './accounts';
import { isOwn, postSelector, readPost } from './post';
import { readProfile } from './profile';

/** The self-check. What is expected is counted by marks that the readers do without, so that a renamed one shows. */
export function recognise(page: Document): Recognised[] {
  if (!isMastodon(page)) return [];
  return [posts(page), profiles(page)].filter(({ expected }) => expected > 0);
}

/** Each post links its own address around its time; a quoted one stands within another. */
function posts(page: Document): Recognised {
  const times = [...page.querySelectorAll('a time')].filter((time) => {
    const link = time.closest('a');
    return link && isOwn(time, page.documentElement) && postOfPath(link.pathname);
  });
  const contents = [...page.querySelectorAll('.status__content')].filter((part) => isOwn(part, page.documentElement));
  const shown = [...page.querySelectorAll(postSelector)].filter((post) => post.querySelector('time, .status__content'));
  const read = shown.map(readPost).filter((post) => post !== undefined);
  const missed = shown.find((post) => !readPost(post)) ?? (read.length === 0 ? contents[0]?.parentElement : undefined);
  return {
    part: 'posts',
    expected: Math.max(times.length, contents.length),
    found: {
      posts: shown.length,
      authors: read.length,
      permalinks: read.filter(({ permalink }) => permalink).length,
    },
    ...(missed ? { missed } : {}),
  };
}

/** A profile's own links are the only ones with rel=me, hover cards aside; one without any proves nothing. */
function profiles(page: Document): Recognised {
  const own = [...page.querySelectorAll('a[rel~="me"]')].find((link) => !link.closest('.hover-card'));
  const isExpected = own !== undefined && accountOfPath(page.location.pathname) !== undefined;
  const around = own?.closest('dl')?.parentElement;
  return {
    part: 'profiles',
    expected: isExpected ? 1 : 0,
    found: { profiles: readProfile(page) ? 1 : 0 },
    ...(around ? { missed: around } : {}),
  };
}
