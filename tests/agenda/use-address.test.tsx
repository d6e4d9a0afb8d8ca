// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { useAddress } from '@/entrypoints/agenda/use-address';

type Address = ReturnType<typeof useAddress>;

beforeEach(() => history.replaceState(null, '', '#'));

function Page({ onDraw }: { onDraw(address: Address): void }) {
  onDraw(useAddress());
  return null;
}

/** The page, and how many different filters it was drawn with: for each, everything is looked through once. */
function open() {
  const drawn: Address[] = [];
  act(() => render(<Page onDraw={(address) => drawn.push(address)} />, document.createElement('div')));
  return {
    looks: () => new Set(drawn.map(({ where }) => where.filters)).size,
    where: () => drawn.at(-1)?.where,
    go: (change: Parameters<Address['go']>[0]) => act(() => drawn.at(-1)?.go(change)),
  };
}

it('looks through everything again for other filters only, not for another view, month or event', () => {
  const page = open();
  page.go({ filters: { text: 'jazz', weekdays: [5, 6] } });
  expect(page.looks()).toBe(2);
  page.go({ view: 'map' });
  page.go({ selected: 'evening-7' });
  page.go({ view: 'month', month: '2026-12' });
  page.go({ filters: { weekdays: [5, 6], text: 'jazz' } });
  expect(page.where()).toEqual({
    view: 'month',
    month: '2026-12',
    selected: 'evening-7',
    filters: { text: 'jazz', weekdays: [5, 6] },
  });
  expect(page.looks()).toBe(2);
  page.go({ filters: {} });
  expect(page.looks()).toBe(3);
});

it('takes an address that was typed, and no month that there is not', () => {
  const page = open();
  location.hash = '#view=month&month=2026-13&free=1';
  act(() => {
    dispatchEvent(new Event('hashchange'));
  });
  expect(page.where()).toEqual({ view: 'month', filters: { isFree: true } });
});
