// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { createPersonChips } from '@/utils/page-watching/person-chips';
import type { PersonOnPage } from '@/utils/social-site';

const site = {
  personSelector: 'li',
  readPerson: (element: Element): PersonOnPage => ({
    handle: element.getAttribute('data-of') ?? '',
    bio: element.getAttribute('data-bio') ?? '',
    slot: { parent: element, before: null },
    shape: 'row',
  }),
};
const cell = () => document.querySelector('li') as HTMLElement;
const shown = () => [...document.querySelectorAll<HTMLElement>('tangible-slot')].map((host) => host.dataset.of);

function chips() {
  return createPersonChips(site, ({ handle, bio }) => {
    if (handle !== 'maya' || bio === 'out') return undefined;
    const host = document.createElement('tangible-slot');
    host.dataset.of = handle;
    return host;
  });
}

beforeEach(() => {
  document.body.innerHTML = '<li data-of="maya"></li>';
});

it('draws at a person, and no more once the cell or card is somebody else’s', () => {
  const people = chips();
  people?.visit(cell());
  people?.visit(cell());
  expect(shown()).toEqual(['maya']);
  cell().setAttribute('data-of', 'joe');
  people?.recheck();
  expect(shown()).toEqual([]);
});

it('takes the chip away when a bio that came late opts out', () => {
  const people = chips();
  people?.visit(cell());
  cell().setAttribute('data-bio', 'out');
  people?.recheck();
  expect(shown()).toEqual([]);
});

it('is absent where a site shows nobody outside of posts', () => {
  expect(createPersonChips({}, () => undefined)).toBeUndefined();
});
