// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { PageIndexEntry } from '@/utils/page-index';
import type { KnownOfProfile } from '@/utils/page-watching/known-events';
import { createProfileSpot, type Spot } from '@/utils/page-watching/profile-spot';
import type { ProfileOnPage, SocialSite } from '@/utils/social-site';

const entry = (id: string): PageIndexEntry => ['@a', 'hosts', 'declared', '2026-11-24', 2e9, 5, id];
const nothing: KnownOfProfile = { entries: [], linksEvent: false, links: [] };

let column: HTMLElement;
let onPage: { handle: string; bio?: string } | undefined;
let known: KnownOfProfile | undefined | null;
let line: boolean;
let fills: { shape: Spot['shape']; handle: string; rows: number }[];
let optedOut: string[];

function spot() {
  const site = {
    readProfile: (): ProfileOnPage | undefined =>
      onPage && {
        profile: { site: 'x', links: [], verifiedLinks: [], ...onPage },
        element: column,
        slot: { parent: column, before: column.querySelector('p') },
        isWhole: true,
      },
  } as Partial<SocialSite> as SocialSite;
  return createProfileSpot(site, {
    known: () => known,
    wantsLine: () => line,
    open: (shape, rows) => {
      const host = document.createElement('tangible-slot');
      host.dataset.shape = `${shape} ${rows.length}`;
      return host;
    },
    fill: ({ shape, profile, rows }) => fills.push({ shape, handle: profile.handle, rows }),
    optedOut: ({ handle }) => optedOut.push(handle),
  });
}

const shown = () => [...column.querySelectorAll<HTMLElement>('tangible-slot')].map((host) => host.dataset.shape);

beforeEach(() => {
  document.body.innerHTML = '<div><h2>name</h2><p>followers</p></div>';
  column = document.body.firstElementChild as HTMLElement;
  onPage = { handle: 'maya' };
  known = { ...nothing, entries: [entry('1'), entry('2')] };
  line = true;
  fills = [];
  optedOut = [];
});

it('stands above the followers at its final height from the first moment', () => {
  spot().visit(true);
  expect(shown()).toEqual(['panel 2']);
  expect(column.children[1]?.localName).toBe('tangible-slot');
  expect(fills).toEqual([{ shape: 'panel', handle: 'maya', rows: 2 }]);
});

it('never grows by itself: what is learned later only fills the line that was kept free', () => {
  known = undefined;
  const panel = spot();
  panel.visit(true);
  expect(shown()).toEqual(['line 0']);
  known = { ...nothing, entries: [entry('1')] };
  panel.visit(false);
  expect(shown()).toEqual(['line 0']);
  expect(fills).toEqual([{ shape: 'line', handle: 'maya', rows: 0 }]);
});

it('adds no height to a header the reader already looks at', () => {
  const panel = spot();
  panel.visit(false);
  expect(shown()).toEqual([]);
  panel.visit(true);
  expect(shown()).toEqual(['panel 2']);
});

it('hides the last person’s events as soon as the page is about somebody else, and shows the next one’s', () => {
  const panel = spot();
  panel.visit(true);
  onPage = undefined;
  panel.visit(true);
  expect(column.querySelector<HTMLElement>('tangible-slot')?.style.visibility).toBe('hidden');
  onPage = { handle: 'joe' };
  known = nothing;
  panel.visit(true);
  expect(shown()).toEqual(['line 0']);
  expect(fills.at(-1)).toMatchObject({ handle: 'joe' });
});

it('looks again after any change whose spot it is, and does nothing as long as it is theirs', () => {
  const panel = spot();
  panel.visit(true);
  panel.recheck();
  expect(fills).toHaveLength(1);
  onPage = undefined;
  panel.recheck();
  expect(column.querySelector<HTMLElement>('tangible-slot')?.style.visibility).toBe('hidden');
  onPage = { handle: 'joe' };
  panel.recheck();
  expect(fills.at(-1)).toMatchObject({ handle: 'joe' });
  expect(shown()).toEqual(['panel 2']);
});

it('asks nothing twice while the header re-renders around it', () => {
  const panel = spot();
  panel.visit(true);
  panel.visit(true);
  panel.visit(true);
  expect(fills).toHaveLength(1);
  expect(shown()).toEqual(['panel 2']);
});

it('goes back to its place when a late bio pushed it down', () => {
  const panel = spot();
  panel.visit(true);
  const host = column.querySelector('tangible-slot');
  column.append(host as HTMLElement);
  panel.visit(true);
  expect(host?.nextElementSibling?.localName).toBe('p');
});

it('leaves somebody who opted out alone for good, and says so once', () => {
  onPage = { handle: 'maya', bio: 'Prints. #NoAnnotate' };
  const panel = spot();
  panel.visit(true);
  panel.visit(true);
  expect(shown()).toEqual([]);
  expect(optedOut).toEqual(['maya']);
});

it('draws no line for those who turned it off, and nothing at all where the site is off', () => {
  line = false;
  known = nothing;
  spot().visit(true);
  expect(shown()).toEqual([]);
  line = true;
  known = null;
  spot().visit(true);
  expect(shown()).toEqual([]);
});
