// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { reportOf } from '@/utils/self-check/report';
import { structureOf } from '@/utils/self-check/structure-of';
import { fixtureNames } from '../social-sites/fixture-files';
import { openFixture } from '../social-sites/open-fixture';

it('tells how a page is built', () => {
  document.body.innerHTML = `<article data-testid="post" role="article" class="secret"><a href="/maya" title="Maya"><span>Maya</span></a>
    <div data-testid="UserAvatar-Container-maya"></div><button data-testid="1001-follow">Follow Maya</button>
    <i data-testid="card-for-maya"></i><i data-testid="Ma ya's card"></i><tangible-slot></tangible-slot></article>`;
  expect(structureOf(document.body.firstElementChild as Element)).toBe(
    [
      'article [post] role=article',
      ' a',
      '  span',
      ' div [UserAvatar-Container-<name>]',
      ' button [<n>-follow]',
      ' i [<name?>]',
      ' i [<?>]',
    ].join('\n'),
  );
});

it('is no longer than a report needs', () => {
  document.body.innerHTML = `<div>${'<p></p>'.repeat(5_000)}</div>`;
  expect(structureOf(document.body.firstElementChild as Element).split('\n')).toHaveLength(121);
});

const somebody =
  /maya|ana|noah|bystander|stranger|reader|lindqvist|ruiz|letterpress|zine|pressnights|example|1001|1005|2007|https?:/i;

it.each(fixtureNames.filter((name) => name.startsWith('x/')))('of %s names nobody', (name) => {
  const { site } = openFixture(name);
  for (const part of ['posts', 'profiles', 'people'] as const) {
    const report = reportOf('x', [part], () => ({ part, expected: 3, found: { posts: 0 }, missed: document.body }));
    expect(report).toContain(`${part}: expected 3; found posts 0\nbody`);
    expect(report.replace('site: x', '')).not.toMatch(somebody);
  }
  expect(site.name).toBe('x');
});
