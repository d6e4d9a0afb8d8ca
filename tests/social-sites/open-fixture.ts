import { type SocialSite, socialSiteAt } from '@/utils/social-site';
import { type Expected, fixtureText } from './fixture-files';

/** Puts a fixture into happy-dom's document at its address; `change` may break it first. */
export function openFixture(
  name: string,
  change: (html: string) => string = (html) => html,
): { expected: Expected; site: SocialSite } {
  const { expected, html } = fixtureText(name);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(expected.url);
  document.documentElement.innerHTML = change(html);
  // A theme stands on the root itself, which is not part of what is put into it.
  for (const name of ['class', 'style']) {
    const value = new RegExp(`<html[^>]* ${name}="([^"]*)"`).exec(html)?.[1];
    document.documentElement.setAttribute(name, value ?? '');
    document.body.setAttribute(name, new RegExp(`<body[^>]* ${name}="([^"]*)"`).exec(html)?.[1] ?? '');
  }
  const site = socialSiteAt(location);
  if (!site) throw new Error(`no social site at ${expected.url}`);
  return { expected, site };
}

/** Everything a site reads from the document, slots left out. */
export function readAll(site: SocialSite) {
  const posts = [...document.querySelectorAll(site.postSelector)].map((element) => {
    const { slot: _slot, ...post } = site.readPost(element) ?? { slot: null };
    return 'author' in post ? post : null;
  });
  const cells = site.personSelector ? [...document.querySelectorAll(site.personSelector)] : [];
  const people = cells.map((element) => {
    const { slot: _slot, shape: _shape, ...person } = site.readPerson?.(element) ?? { slot: null, shape: null };
    return 'handle' in person ? person : null;
  });
  return { profile: site.readProfile(document)?.profile ?? null, posts, people, viewer: site.readViewer?.(document) };
}
