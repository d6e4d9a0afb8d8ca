// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { socialSiteAt } from '@/utils/social-site';

/* Each fixture states in its first line what must be read from it: the address it stands at, the profile the page is
 * about (null = none), its posts and, outside of them, its people in order (null = left alone), and who is signed in. An
 * element #slot-before is what the panel stands before. */

type Expected = { url: string; profile: unknown; posts: unknown[]; people?: unknown[]; viewer?: string };

const folder = join(import.meta.dirname, '../fixtures/social-sites');
const fixtures = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'));

function open(name: string) {
  const html = readFileSync(join(folder, name), 'utf8');
  const expected = JSON.parse(html.slice(html.indexOf('{'), html.indexOf(' -->'))) as Expected;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(expected.url);
  document.documentElement.innerHTML = html.slice(html.indexOf('\n') + 1);
  const site = socialSiteAt(location);
  if (!site) throw new Error(`no social site at ${expected.url}`);
  return { expected, site };
}

describe.each(fixtures)('%s', (name) => {
  it('is read exactly', () => {
    const { expected, site } = open(name);
    expect(site.readProfile(document)?.profile ?? null).toEqual(expected.profile);
    const posts = [...document.querySelectorAll(site.postSelector)].map((element) => {
      const { slot: _slot, ...post } = site.readPost(element) ?? { slot: null };
      return 'author' in post ? post : null;
    });
    expect(posts).toEqual(expected.posts);
    const people = [...document.querySelectorAll(site.personSelector ?? 'none')].map((element) => {
      const { slot: _slot, ...person } = site.readPerson?.(element) ?? { slot: null };
      return 'handle' in person ? person : null;
    });
    expect(people).toEqual(expected.people ?? []);
    expect(site.readViewer?.(document)).toBe(expected.viewer);
  });

  it('has its places to draw in', () => {
    const { site } = open(name);
    for (const element of document.querySelectorAll(site.postSelector)) {
      const post = site.readPost(element);
      if (!post) continue;
      expect(element.contains(post.slot.parent)).toBe(true);
      // A DID stands for an account whose handle is not shown.
      expect(post.slot.parent.textContent).toContain(
        post.author.startsWith('did:') ? '@' : `@${post.author.split('@')[0]}`,
      );
    }
    const before = document.getElementById('slot-before');
    if (before) expect(site.readProfile(document)?.slot.before?.id).toBe('slot-before');
  });
});
