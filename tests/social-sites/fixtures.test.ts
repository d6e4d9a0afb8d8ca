// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseColour } from '@/utils/page-look/colour';
import { readLook } from '@/utils/page-watching/page-look';
import { isUnderstood } from '@/utils/self-check/verdicts';
import { fixtureNames } from './fixture-files';
import { openFixture, readAll } from './open-fixture';

/* Each fixture states in its first line what must be read from it (open-fixture.ts). An element #slot-before is what the
 * panel stands before. */

describe.each(fixtureNames)('%s', (name) => {
  it('is read exactly', () => {
    const { expected, site } = openFixture(name);
    const { profile, posts, people, viewer } = readAll(site);
    expect(profile).toEqual(expected.profile);
    expect(posts).toEqual(expected.posts);
    expect(people).toEqual(expected.people ?? []);
    expect(viewer).toBe(expected.viewer ?? undefined);
  });

  it('shows people by the names the site shows, never by a name that looks like a handle', () => {
    const { expected, site } = openFixture(name);
    if (!expected.names) return;
    const elements = document.querySelectorAll([site.postSelector, site.personSelector].filter(Boolean).join(', '));
    const read = [...elements].filter((each) => site.readPost(each) ?? site.readPerson?.(each));
    expect(read.map((each) => site.readName?.(each) ?? null)).toEqual(expected.names);
  });

  it('shows its look where the site’s entry says', () => {
    const { expected, site } = openFixture(name);
    if (!expected.look) return;
    const words = (text = '') => parseColour(text)?.colour.join() ?? text.replaceAll('"', '');
    const read = readLook(site.look ?? {}, (element) => getComputedStyle(element));
    const spelt = (look: Record<string, string>) =>
      Object.fromEntries(Object.entries(look).map(([part, value]) => [part, words(value)]));
    expect(spelt(read)).toEqual(spelt(expected.look));
  });

  it('passes its self-check', () => {
    const { site } = openFixture(name);
    const doubtful = (site.recognise?.(document) ?? []).filter((part) => isUnderstood(part) === false);
    expect(doubtful).toEqual([]);
  });

  it('has its places to draw in', () => {
    const { site } = openFixture(name);
    for (const element of document.querySelectorAll(site.postSelector)) {
      const post = site.readPost(element);
      if (!post) continue;
      expect(element.contains(post.slot.parent)).toBe(true);
      // A DID stands for an account whose handle is not shown.
      expect(post.slot.parent.textContent).toContain(
        post.author.startsWith('did:') ? '@' : `@${post.author.split('@')[0]}`,
      );
    }
    for (const element of site.personSelector ? document.querySelectorAll(site.personSelector) : []) {
      const person = site.readPerson?.(element);
      if (!person) continue;
      expect(element.contains(person.slot.parent)).toBe(true);
      if (person.shape === 'row') expect(person.slot.parent.textContent).toContain(`@${person.handle.split('@')[0]}`);
    }
    const before = document.getElementById('slot-before');
    if (before) expect(site.readProfile(document)?.slot.before?.id).toBe('slot-before');
  });

  it('finds the profile’s place again once our host stands there, or it would be moved for ever', () => {
    const { site } = openFixture(name);
    const found = site.readProfile(document);
    if (!found) return;
    const host = document.createElement('tangible-slot');
    found.slot.parent.insertBefore(host, found.slot.before);
    expect(site.readProfile(document)?.slot.parent).toBe(host.parentElement);
    expect(site.readProfile(document)?.slot.before).toBe(host.nextElementSibling);
  });
});
