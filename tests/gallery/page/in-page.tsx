import { chipText } from '@/components/chip-text';
import { drawChip } from '@/components/feed-chip';
import { type KeptPlace, keepPlace, setHeight } from '@/components/kept-place';
import { mountCard, mountNear, mountPanel, mountWordsCard } from '@/components/mount-panel';
import { foldedHeight, nearHeight, panelHeight, quietHeight } from '@/components/panel-heights';
import { drawQuietLine } from '@/components/quiet-line';
import { wordsText } from '@/components/words-text';
import { createRowLines, footLines } from '@/utils/matching/row-lines';
import type { PanelContent, ShownEvent } from '@/utils/messages';
import { say } from '@/utils/wording/say';
import { events, hostile, met, nearOf, panelOf, untied } from './events';
import { panelsOfRows } from './many-rows';
import { pressWhenThere } from './settled';

/* What is drawn into pages of others. Roots are open here, so that axe and the clipping test see into them. */

const name = 'Maya Lindqvist';
const whom = { site: 'x', handle: 'mayaprints', name };
const decisions = { profile: whom, onPick: () => undefined };
const anchor = { left: 40, right: 200, top: 40, bottom: 60 };
const onClose = () => undefined;

/** A place in a column of a site, as the content script keeps it, but with an open root. */
function placeOf(height: string, width = ''): KeptPlace {
  const element = document.createElement('tangible-slot');
  const attach = element.attachShadow.bind(element);
  element.attachShadow = () => attach({ mode: 'open' });
  const column = document.createElement('div');
  column.className = `column ${width}`;
  column.append(element);
  document.body.append(column);
  return keepPlace(element, height);
}

/** What the page index would say of these rows. */
function linesFor(events: readonly ShownEvent[], isBrief = false): string[] {
  const lines = createRowLines({ unit: 'km', zone: 'America/New_York', now: Temporal.Now.instant(), isBrief });
  return events.map(
    ({ venueName, laterDates, timeZone, attendance, sourceName, band, ties, isSoldOut = false, ...event }) =>
      lines({
        listing: {
          ...event,
          isSoldOut,
          ...(timeZone ? { timeZone } : {}),
          ...(attendance ? { attendance } : {}),
          ...(venueName ? { venue: { name: venueName } } : {}),
          ...(laterDates > 0 ? { series: { id: 'series' } } : {}),
        },
        band,
        sourceName,
      })(ties[0]),
  );
}

function panel(content: PanelContent | undefined, rows: number, onLookAtSite?: () => void): ShadowRoot {
  const shown = (content?.events.length ? content.events : (content?.suggested ?? events)).slice(0, rows);
  const met = content?.met ? footLines(say('panel_met', content.met[0]?.title ?? '', '18 April')) : undefined;
  const place = placeOf(panelHeight({ rows: linesFor(shown), met, title: say('panel_name', name) }));
  mountPanel(place, { name, rows, content, decisions, onLookAtSite });
  return place.root;
}

function asHighAsItNeeds(root: ShadowRoot): void {
  setHeight({ root, height: '' }, 'auto');
}

function press(root: ShadowRoot, selector: string): void {
  pressWhenThere(() => [...root.querySelectorAll<HTMLElement>(selector)].slice(0, 1));
}

function near(of: 'feed' | 'near', isFolded = false): void {
  const height = nearHeight(linesFor(nearOf('near').events, true));
  const place = placeOf(isFolded ? foldedHeight : height, 'aside');
  mountNear(place, { content: nearOf(of), height, isFolded, onAgenda: onClose, onPick: onClose, onFold: onClose });
}

function line(text: string, action: string): void {
  drawQuietLine(placeOf(quietHeight).root, { name, text, action, onAction: onClose });
}

const chipTexts = () => [
  chipText(['@maya', 'hosts', 'proven', '2026-12-08T19:30', 0, 0, 'wood-type'], 'km'),
  chipText(['@maya', 'interested', 'declared', '2026-12-12', 0, 10, 'market'], 'mi'),
  say('chip_eventLink'),
  wordsText({ start: '2026-12-08T19:30', place: 'Old Bakery Studio', band: 5 }, 'km'),
];

/** The author's row of a post: name, handle and time keep their width, the chip takes what is left. */
function posts(width: string): void {
  const column = document.createElement('div');
  column.className = `column ${width}`;
  document.body.append(column);
  for (const text of chipTexts()) {
    const post = document.createElement('div');
    post.className = 'post';
    post.innerHTML =
      '<div class="author"><b>Jonas Okafor</b><span>@jonasplaysbass · 2h</span></div><p>New strings, who dis.</p>';
    const chip = document.createElement('tangible-slot');
    post.querySelector('.author')?.append(chip);
    column.append(post);
    // Only the gallery opens the root: the product's own chip draws into a closed one.
    const attach = chip.attachShadow.bind(chip);
    chip.attachShadow = () => attach({ mode: 'open' });
    drawChip(chip, { text, onOpen: onClose });
  }
}

function topLayer(draw: (root: ShadowRoot) => void): void {
  const { root } = placeOf('auto');
  if (!(root.host instanceof HTMLElement)) return;
  root.host.popover = 'manual';
  document.body.append(root.host);
  draw(root);
  root.host.showPopover();
}

const card = (content: PanelContent | undefined) => () =>
  topLayer((root) => mountCard(root, { content, decisions, anchor, onClose }));

const words = (isSaved: boolean) => () => {
  const content = {
    title: 'Press night: wood type',
    start: '2026-12-08T19:30',
    place: 'Old Bakery Studio',
    band: 5,
    unit: 'km' as const,
    isSaved,
  };
  topLayer((root) => mountWordsCard(root, { content, anchor, onSave: onClose, onClose }));
};

/** Every state of what stands in pages of others, by name. */
export const inPage: Record<string, () => void> = {
  'panel-three': () => panel(panelOf(3), 3),
  'panel-seven': () => panel(panelOf(7), 3),
  'panel-all': () => press(panel(panelOf(7), 3), '.all'),
  'panel-met': () => panel(panelOf(2, { met }), 2),
  // Asked for by the reader: as high as its words (draw-profile.ts).
  'panel-empty': () => asHighAsItNeeds(panel(panelOf(0), 1, onClose)),
  'panel-no-answer': () => panel(undefined, 1),
  'panel-suggested': () => panel(panelOf(0, { suggested: events.slice(3, 5).map(untied) }), 2),
  'panel-gone': () => {
    const root = panel(panelOf(3), 3);
    for (const at of [2, 3]) press(root, `.row:nth-child(1) .menu > button:nth-of-type(${at})`);
    press(root, '.row:nth-child(2) .menu > button:nth-of-type(2)');
  },
  'panel-hostile': () => panel({ ...panelOf(0), events: hostile }, 3),
  'panels-many': () => {
    for (const events of panelsOfRows) panel({ ...panelOf(0), events: [...events] }, 3);
  },
  'panel-menu': () => {
    const root = panel(panelOf(3), 3);
    press(root, '.row:nth-child(1) .more');
    press(root, '.row:nth-child(1) summary');
  },
  'line-nothing': () => line(say('panel_nothingKnown'), say('panel_look')),
  'line-known': () => line('Letterpress and the long, patient history of printing by hand', say('panel_show')),
  'chips-feed': () => posts(''),
  'chips-narrow': () => posts('narrow'),
  'card-event': card(panelOf(1)),
  'card-long': card({ ...panelOf(0), events: events.slice(2, 3) }),
  'card-hostile': card({ ...panelOf(0), events: hostile.slice(0, 1) }),
  'card-over': card(panelOf(0)),
  'words-unsaved': words(false),
  'words-saved': words(true),
  'near-feed': () => near('feed'),
  'near-near': () => near('near'),
  'near-folded': () => near('feed', true),
};
