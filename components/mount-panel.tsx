import { render } from 'preact';
import type { PanelContent } from '../utils/messages';
import type { NearYou as NearYouContent } from '../utils/near-you';
import type { WordsCard as WordsCardContent } from '../utils/post-words';
import { direction } from '../utils/wording/say';
import type { EventActions } from './event-actions';
import { EventCard } from './event-card';
import { createInner, type KeptPlace, setHeight } from './kept-place';
import { NearYou } from './near-you';
import { styleElement } from './palette';
import { cardStyle, nearStyle, panelStyle } from './panel-style';
import { ProfilePanel } from './profile-panel';
import { readerNow, saveToCalendar } from './save-to-calendar';
import { WordsCard } from './words-card';

export type PanelMount = {
  name: string;
  rows: number;
  content: PanelContent | undefined;
  decisions: Omit<EventActions, 'onAddToCalendar'>;
  /** Where their bio has a website: looks for events there, at the reader's click. */
  onLookAtSite?: (() => void) | undefined;
};
export type NearMount = {
  content: NearYouContent | undefined;
  /** While it is not folded, as nearHeight says. */
  height: string;
  isFolded: boolean;
  onAgenda(): void;
  onPick: NonNullable<EventActions['onPick']>;
  onFold(isFolded: boolean): void;
};
export type CardMount = CardPlace & {
  content: PanelContent | undefined;
  decisions: Omit<EventActions, 'onAddToCalendar'>;
};
export type WordsCardMount = CardPlace & { content: WordsCardContent | undefined; onSave(on: boolean): void };

type CardPlace = {
  /** Where the chip stands, CSS pixels from the viewport's top left. */
  anchor: { left: number; right: number; top: number; bottom: number };
  onClose(): void;
};

/** Draws the profile panel into a kept place, instead of whatever it held. */
export function mountPanel(kept: KeptPlace, { name, rows, content, decisions, onLookAtSite }: PanelMount): void {
  const place = emptied(kept.root, panelStyle);
  setHeight(kept, kept.height);
  const onShowAll = () => {
    kept.isWhole = true;
    setHeight(kept, 'auto');
  };
  const props = {
    name,
    rows,
    content,
    isWhole: kept.isWhole ?? false,
    reader: readerNow(),
    actions: { ...decisions, onAddToCalendar: saveToCalendar },
    onShowAll,
    onLookAtSite,
  };
  render(<ProfilePanel {...props} />, place);
}

/** Draws a chip's card into a closed root and places its host below the chip, or above it where there is no room. */
export function mountCard(root: ShadowRoot, { content, anchor, decisions, onClose }: CardMount): void {
  const place = emptied(root, cardStyle);
  const actions = { ...decisions, onAddToCalendar: saveToCalendar };
  render(<EventCard content={content} reader={readerNow()} actions={actions} onClose={onClose} />, place);
  placeCard(root, anchor);
}

/** Draws the card of a post's words into a closed root, and places its host likewise. */
export function mountWordsCard(root: ShadowRoot, { content, anchor, onSave, onClose }: WordsCardMount): void {
  const place = emptied(root, cardStyle);
  render(<WordsCard content={content} reader={readerNow()} onSave={onSave} onClose={onClose} />, place);
  placeCard(root, anchor);
}

function placeCard(root: ShadowRoot, anchor: CardPlace['anchor']): void {
  if (!(root.host instanceof HTMLElement)) return;
  const width = Math.min(500, innerWidth - 24);
  const [above, below] = [anchor.top, innerHeight - anchor.bottom];
  const isBelow = below >= Math.min(280, above);
  root.host.style.setProperty('--room', `${(isBelow ? below : above) - 18}px`);
  root.host.style.left = `${Math.max(12, Math.min(anchor.left, innerWidth - width - 12))}px`;
  if (isBelow) root.host.style.top = `${anchor.bottom + 6}px`;
  else root.host.style.bottom = `${innerHeight - anchor.top + 6}px`;
}

/** Draws “Near you” into a kept place; it changes its height only when the reader folds it. */
export function mountNear(kept: KeptPlace, about: NearMount): void {
  const { content, height, isFolded, onAgenda, onPick, onFold } = about;
  const place = emptied(kept.root, nearStyle);
  setHeight(kept, kept.height);
  const fold = (folded: boolean) => {
    setHeight(kept, folded ? 'auto' : height);
    onFold(folded);
  };
  const actions = { onPick, onAddToCalendar: saveToCalendar };
  render(<NearYou {...{ content, isFolded, onAgenda, actions }} reader={readerNow()} onFold={fold} />, place);
}

function emptied(root: ShadowRoot, css: string): HTMLElement {
  const place = createInner();
  // Our words run as our language does, whatever the page's.
  place.dir = direction();
  root.replaceChildren(styleElement(css), place);
  return place;
}
