// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { drawChip } from '@/components/feed-chip';
import { ProfilePanel } from '@/components/profile-panel';
import { drawQuietLine } from '@/components/quiet-line';
import type { PastMeeting, ShownEvent } from '@/utils/messages';

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

function draw(events: ShownEvent[] | undefined, met: PastMeeting[] = []) {
  const place = document.createElement('div');
  let grown = 0;
  const added: string[] = [];
  const picked: string[] = [];
  act(() =>
    render(
      <ProfilePanel
        name="Maya"
        rows={3}
        content={events && { events, unit: 'km', radiusKm: 25, met }}
        reader={{ zone: 'UTC', locale: 'en-GB', now: 0 }}
        actions={{
          profile: { site: 'x', handle: 'maya', name: 'Maya' },
          onAddToCalendar: ({ listingId }) => added.push(listingId),
          onPick: ({ kind, listingId, profile }, on) => {
            picked.push([on ? '+' : '-', kind, listingId, profile?.handle ?? ''].join(' ').trim());
          },
        }}
        isWhole={false}
        onShowAll={() => {
          grown += 1;
        }}
      />,
      place,
    ),
  );
  const press = (name: string, row = 0) =>
    act(() => {
      const buttons = [...(place.querySelectorAll('li')[row]?.querySelectorAll('button') ?? [])];
      buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)?.click();
    });
  return { place, grown: () => grown, added, picked, press };
}

it('says who, when, where, how far, in which role, how surely, and on what evidence', () => {
  const { place } = draw([event('a')]);
  expect(place.querySelector('section')?.getAttribute('aria-label')).toBe('In person with Maya');
  expect(place.textContent).toContain('19:30\u00a0· Old Hall\u00a0· about 5 km');
  expect(place.textContent).toContain('Hosts\u00a0· declared: their bio links hall.example');
  expect(place.querySelector('.why a')?.getAttribute('href')).toBe('https://hall.example/');
});

it('shows three at first and all of them only when asked, growing by the reader’s click', () => {
  const { place, grown } = draw(['a', 'b', 'c', 'd'].map((id) => event(id)));
  expect(place.querySelectorAll('li')).toHaveLength(3);
  act(() => place.querySelector<HTMLButtonElement>('.all')?.click());
  expect(place.querySelectorAll('li')).toHaveLength(4);
  expect(grown()).toBe(1);
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
  const { added, press } = draw([event('a'), event('b')]);
  press('Calendar file (.ics)', 1);
  expect(added).toEqual(['b']);
});

it('keeps the reader’s own answer and takes it back, and never takes it for somebody else’s', () => {
  const { place, picked, press } = draw([event('a')]);
  expect(place.textContent).not.toMatch(/^Going|[^’]m? Going/);
  press('I’m going');
  expect(place.querySelector('.going')?.getAttribute('aria-pressed')).toBe('true');
  press('✓ I’m going');
  expect(picked).toEqual(['+ going a', '- going a']);
});

it('takes an event away at once, keeping its place, and brings it back', () => {
  const { place, picked, press } = draw([event('a'), event('b')]);
  press('Not Maya');
  expect(place.querySelectorAll('li')).toHaveLength(2);
  expect(place.querySelector('li')?.textContent).toContain('“Evening a” is not shown at this person any more.');
  press('Undo');
  expect(place.querySelector('li')?.textContent).toContain('Old Hall');
  expect(picked).toEqual(['+ not-them a maya', '- not-them a maya']);
});

it('says where the reader met this person', () => {
  const { place } = draw([event('a')], [{ title: 'Startup drinks', start: { kind: 'date', date: '1970-04-18' } }]);
  expect(place.querySelector('.foot')?.textContent).toContain('You met at Startup drinks, 18 April');
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
