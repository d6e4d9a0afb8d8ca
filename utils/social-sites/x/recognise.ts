import type { Recognised } from '../../social-site';
import { handleOfProfilePath } from './addresses';
import { isPromoted, personSelector, readPerson } from './person';
import { boxSelector, isAdvertisement, partsOf, readPost } from './post';
import { readProfile, schemaOf } from './profile';

/** The self-check. What is expected is counted by marks that the readers do without, so that a renamed one shows. */
export function recognise(page: Document): Recognised[] {
  const column = page.querySelector('main, [data-testid="primaryColumn"]') ?? page.body;
  return [posts(column), profiles(page), people(page)].filter(({ expected }) => expected > 0);
}

function posts(column: Element): Recognised {
  // "Liked your post" and the like are articles too, but of nobody's writing.
  const articles = [...column.querySelectorAll('article:not([data-testid="notification"])')].filter(
    (article) => !isAdvertisement(article) && article.querySelector('a[href*="/status/"], [data-testid="tweetText"]'),
  );
  const marked = articles.filter((article) => article.matches('[data-testid="tweet"]'));
  const outside = (selector: string) =>
    [...column.querySelectorAll(selector)].filter((part) => !part.closest(boxSelector) && !isAdvertisement(part));
  const parts = marked.map(partsOf);
  const missed =
    articles.find((article) => !marked.includes(article) || !readPost(article)) ??
    outside('[data-testid="cellInnerDiv"]')[0];
  return {
    part: 'posts',
    expected: Math.max(
      articles.length,
      outside('a[href*="/status/"] > time').length,
      outside('[data-testid="tweetText"]').length,
    ),
    found: {
      posts: marked.length,
      authors: parts.filter(({ author }) => author).length,
      permalinks: parts.filter(({ permalink }) => permalink).length,
      places: parts.filter(({ row }) => row).length,
    },
    ...(missed ? { missed } : {}),
  };
}

/** A profile is expected where the address names one and the page holds something else of that very person. */
function profiles(page: Document): Recognised {
  const handle = handleOfProfilePath(page.location.pathname)?.toLowerCase();
  const own = new Set([`/${handle}/following`, `/${handle}/followers`, `/${handle}/verified_followers`]);
  const links = handle
    ? [...page.querySelectorAll<HTMLAnchorElement>('a[href$="/following"], a[href$="followers"]')]
    : [];
  const witness = links.find(({ pathname }) => own.has(pathname.toLowerCase()));
  const isExpected = handle !== undefined && (witness !== undefined || schemaOf(page, handle) !== undefined);
  const column = witness?.parentElement?.parentElement;
  return {
    part: 'profiles',
    expected: isExpected ? 1 : 0,
    found: {
      names: page.querySelector('[data-testid="UserName"]') ? 1 : 0,
      profiles: readProfile(page) ? 1 : 0,
    },
    ...(column ? { missed: column } : {}),
  };
}

/** Everybody in a list has a button to follow them, as have some posts. A card is expected to be understood once its
 * counts are there. */
function people(page: Document): Recognised {
  const cells = [...page.querySelectorAll(personSelector)].filter(
    (cell) =>
      !isPromoted(cell) &&
      cell.querySelector(cell.matches('[data-testid="HoverCard"]') ? 'a[href$="/following"]' : 'a'),
  );
  const follow = ':is([data-testid$="-follow"], [data-testid$="-unfollow"])';
  const isFeed = page.querySelector('[data-testid="cellInnerDiv"] article') !== null;
  const buttons = page.querySelectorAll(
    isFeed ? `aside ${follow}` : `:is(aside, [data-testid="cellInnerDiv"]) ${follow}`,
  );
  const missed = cells.find((cell) => !readPerson(cell)) ?? buttons[0]?.parentElement?.parentElement;
  return {
    part: 'people',
    expected: Math.max(cells.length, buttons.length),
    found: { people: cells.filter((cell) => readPerson(cell)).length },
    ...(missed ? { missed } : {}),
  };
}
