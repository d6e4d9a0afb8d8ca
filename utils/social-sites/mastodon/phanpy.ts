import type { Profile } from '../../profile';
import type { PostOnPage, ProfileOnPage } from '../../social-site';
import { accountInText, writtenLinks } from './accounts';
import { linesOf } from './text';

/* Phanpy, a client for any server (phanpy.social and copies of it): class names are its own, and each name links the
 * account's home, with the handle as its title. */

export const phanpyPostSelector = 'article.status';
export const phanpyProfileSelector = '.account-container, .account-container .note';

/** The handle in a title: `@maya` or `joe@far.example`; people of the account's own server stand without it. */
function accountOf(link: HTMLAnchorElement): string | undefined {
  const title = link.title.trim();
  const account = accountInText(title.startsWith('@') ? title : `@${title}`);
  if (!account || !/^https?:$/.test(link.protocol)) return undefined;
  return account.includes('@') ? account : `${account}@${link.hostname}`;
}

function isOwn(part: Element, element: Element): boolean {
  return part.closest(phanpyPostSelector) === element;
}

export function readPhanpyName(element: Element): string | undefined {
  const names = [...element.querySelectorAll('.meta a.name-text b')];
  const name = names.find((part) => isOwn(part, element));
  return name ? linesOf(name).trim() : undefined;
}

export function readPhanpyPost(element: Element): PostOnPage | undefined {
  if (element.parentElement?.closest(phanpyPostSelector)) return undefined;
  const own = <Part extends Element>(selector: string) =>
    [...element.querySelectorAll<Part>(selector)].find((part) => isOwn(part, element));
  const row = own('.meta');
  const name = own<HTMLAnchorElement>('.meta a.name-text');
  const author = name && accountOf(name);
  if (!row || !name || !author) return undefined;
  const time = own<HTMLAnchorElement>('a.time') ?? own('.extra-meta time')?.closest('a');
  const card = own<HTMLAnchorElement>('a.card');
  const contents = [...element.querySelectorAll('.content')].filter((part) => isOwn(part, element));
  const links = new Set(contents.flatMap((part) => writtenLinks(part)));
  if (card && /^https?:$/.test(card.protocol) && !card.href.includes('#/')) links.add(card.href);
  let part: Element = name;
  while (part.parentElement && part.parentElement !== row) part = part.parentElement;
  return {
    author,
    ...(time ? { permalink: time.href } : {}),
    links: [...links].slice(0, 20),
    isRepost: false,
    slot: { parent: row, before: part.nextElementSibling },
  };
}

/** The account on a page of its own, or on the sheet above it: the last one drawn. Its address is in the hash and holds
 * a number, so the block's own title says who it is. */
export function readPhanpyProfile(page: Document): ProfileOnPage | undefined {
  for (const container of [...page.querySelectorAll('.account-container')].reverse()) {
    const block = container.querySelector<HTMLAnchorElement>('header a.account-block[title]');
    const handle = block && accountOf(block);
    const box = container.querySelector('.account-metadata-box');
    if (!block || !handle || !box?.parentElement) continue;
    const note = container.querySelector('.note');
    const displayName = block.querySelector('b')?.textContent?.trim().slice(0, 500);
    const bio = note ? linesOf(note).trim().slice(0, 5_000) : '';
    const fields = [...container.querySelectorAll('.profile-metadata .profile-field')];
    const linksOf = (parts: Element[]) => parts.flatMap((part) => writtenLinks(part));
    const profile: Profile = {
      site: 'mastodon',
      handle,
      ...(displayName ? { displayName } : {}),
      ...(bio ? { bio } : {}),
      links: [...new Set([...(note ? writtenLinks(note) : []), ...linksOf(fields)])].slice(0, 50),
      verifiedLinks: linksOf(fields.filter((field) => field.matches('.profile-verified'))).slice(0, 50),
    };
    let before = box.nextElementSibling;
    while (before?.localName === 'tangible-slot') before = before.nextElementSibling;
    const slot = { parent: box.parentElement, before };
    return { profile, element: container, slot, isWhole: true };
  }
  return undefined;
}
