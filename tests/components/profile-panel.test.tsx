// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { drawChip } from '@/components/feed-chip';
import { panelHeight } from '@/components/panel-heights';
import { ProfilePanel } from '@/components/profile-panel';
import { drawQuietLine } from '@/components/quiet-line';
import type { ShownEvent } from '@/utils/messages';

const event = (listingId: string, change: Partial<ShownEvent> = {}): ShownEvent => ({
  listingId,
  title: `Evening ${listingId}`,
  start: { kind: 'wall-clock', local: '2026-12-08T19:30:00' },
  venueName: 'Old Hall',
  status: 'scheduled',
  url: 'https://hall.example/',
  band: 5,
  ties: [
    {
      role: 'hosts',
      certainty: 'declared',
      evidence: { kind: 'bio-links-organizer', subject: 'hall.example/', link: 'https://hall.example/' },
    },
  ],
  sourceName: 'Hall',
  laterDates: 0,
  ...change,
});

function draw(events: ShownEvent[] | undefined) {
  const place = document.createElement('div');
  const grown: number[] = [];
  const added: string[] = [];
  act(() =>
    render(
      <ProfilePanel
        name="Maya"
        rows={3}
        content={events && { events, unit: 'km', radiusKm: 25 }}
        reader={{ zone: 'UTC', locale: 'en-GB', now: 0 }}
        onAddToCalendar={({ listingId }) => added.push(listingId)}
        onShowAll={(rows) => grown.push(rows)}
      />,
      place,
    ),
  );
  return { place, grown, added };
}

it('says who, when, where, how far, in which role, how surely, and on what evidence', () => {
  const { place } = draw([event('a')]);
  expect(place.querySelector('section')?.getAttribute('aria-label')).toBe('In person with Maya');
  expect(place.textContent).toContain('19:30 · Old Hall · about 5 km');
  expect(place.textContent).toContain('Hosts · declared: their bio links hall.example');
  expect(place.querySelector('.why a')?.getAttribute('href')).toBe('https://hall.example/');
});

it('shows three at first and all of them only when asked, growing by the reader’s click', () => {
  const { place, grown } = draw(['a', 'b', 'c', 'd'].map((id) => event(id)));
  expect(place.querySelectorAll('li')).toHaveLength(3);
  act(() => place.querySelector<HTMLButtonElement>('.all')?.click());
  expect(place.querySelectorAll('li')).toHaveLength(4);
  expect(grown).toEqual([4]);
  expect(panelHeight(4) - panelHeight(3)).toBe(panelHeight(3) - panelHeight(2));
});

it('keeps hostile text text, and every link from knowing where it was clicked', () => {
  const { place } = draw([event('a', { title: '<img src=x onerror=alert(1)>', venueName: '<script>1</script>' })]);
  expect(place.querySelector('img, script')).toBeNull();
  expect(place.textContent).toContain('<img src=x onerror=alert(1)>');
  for (const link of place.querySelectorAll('a')) expect(link.rel).toBe('noopener noreferrer');
});

it('says in words when nothing is known or nobody answered', () => {
  expect(draw([]).place.textContent).toContain('None of your sources names Maya');
  expect(draw(undefined).place.textContent).toContain('Reload the page to try again');
});

it('hands the very event to the reader’s calendar', () => {
  const { place, added } = draw([event('a'), event('b')]);
  place.querySelectorAll<HTMLButtonElement>('.pill')[1]?.click();
  expect(added).toEqual(['b']);
});

it('a chip keeps its clicks from the post below, which is one big link', () => {
  const post = document.createElement('article');
  let opened = 0;
  let clicked = 0;
  post.addEventListener('click', () => {
    clicked += 1;
  });
  const host = document.createElement('tangible-slot');
  post.append(host);
  const button = drawChip(host, { text: 'hosts Fri 11', onOpen: () => (opened += 1) });
  expect(button.ariaLabel ?? button.getAttribute('aria-label')).toBe('In person: hosts Fri 11');
  button.click();
  expect([opened, clicked]).toEqual([1, 0]);
});

it('the quiet line says what is known and does what its button says', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  let looked = 0;
  drawQuietLine(root, { name: 'Maya', text: 'nothing known', action: 'Look', onAction: () => (looked += 1) });
  expect(root.querySelector('section')?.textContent).toBe('In person: nothing known·Look');
  root.querySelector('button')?.click();
  expect(looked).toBe(1);
});
