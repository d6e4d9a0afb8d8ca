// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createVerdicts } from '@/utils/self-check/verdicts';
import type { SitePart } from '@/utils/social-site';
import { fixtureNames } from './fixture-files';
import { openFixture, readAll } from './open-fixture';
import { changes, plain } from './x-changes';

/* X changes one day: whatever the readers rely on is taken away in turn, on every page we know. */

const pages = fixtureNames.filter((name) => name.startsWith('x/'));
function isKnown(found: unknown, known: unknown[]): boolean {
  const { links, ...same } = found as { links: string[] };
  return known.some((each) => {
    const { links: all = [], ...other } = (each ?? {}) as { links?: string[] };
    return (
      Object.entries(same).every(([key, value]) => (other as Record<string, unknown>)[key] === value) &&
      links.every((link) => all.includes(link))
    );
  });
}

describe.each(changes)('without %s', (what, change, noticed) => {
  it.each(pages)('nothing wrong is read from %s', (name) => {
    const { expected, site } = openFixture(name, change);
    const { posts, people, profile } = readAll(site);
    for (const post of posts)
      if (post)
        expect(
          isKnown(
            { ...post, isRepost: undefined },
            expected.posts.map((each) => each && { ...each, isRepost: undefined }),
          ),
        ).toBe(true);
    const handles = (expected.people ?? []).map((person) => (person as { handle?: string } | null)?.handle);
    // Whom somebody paid to show is still who they are; only the mark of the payment is gone.
    const isAnybody = what === 'placementTracking' && handles.includes(undefined);
    for (const person of people) if (person && !isAnybody) expect(handles).toContain(person.handle);
    if (profile) expect(profile.handle).toBe((expected.profile as { handle: string } | null)?.handle);
  });

  it(noticed ? `it is noticed: ${noticed} paused` : 'nothing has to be paused', () => {
    for (const part of Object.keys(plain) as SitePart[]) {
      const { site } = openFixture(plain[part], change);
      const verdicts = createVerdicts();
      verdicts.take(site.recognise?.(document) ?? []);
      expect(verdicts.paused()).toEqual([]);
      verdicts.take(site.recognise?.(document) ?? []);
      if (part === noticed) expect(verdicts.paused()).toContain(part);
      else if (noticed === undefined) expect(verdicts.paused()).toEqual([]);
    }
  });
});
