import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SocialSite, socialSiteAt } from '@/utils/social-site';

/** What a fixture's first line says must be read from it. */
export type Expected = {
  /** The address it stands at. */
  url: string;
  /** The profile the page is about; null = none. */
  profile: unknown;
  /** Its posts in order; null = left alone. */
  posts: unknown[];
  /** The people shown elsewhere in order; null = left alone. */
  people?: unknown[];
  /** Who reads; absent = nobody is shown. */
  viewer?: string | null;
};

const folder = join(import.meta.dirname, '../fixtures/social-sites');

export const fixtureNames = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .sort();

export function fixtureText(name: string): { expected: Expected; html: string } {
  const text = readFileSync(join(folder, name), 'utf8');
  const end = text.indexOf('\n');
  return {
    expected: JSON.parse(text.slice(text.indexOf('{'), text.indexOf(' -->'))) as Expected,
    html: text.slice(end + 1),
  };
}

/** Puts a fixture into happy-dom's document at its address; `change` may break it first. */
export function openFixture(
  name: string,
  change: (html: string) => string = (html) => html,
): { expected: Expected; site: SocialSite } {
  const { expected, html } = fixtureText(name);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(expected.url);
  document.documentElement.innerHTML = change(html);
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
