import { appState } from '../../reading/app-state';
import type { Element } from '../../reading/page-tree';
import { stateEvents } from '../../reading/state-events';
import { isInWindow } from '../../reading/window';
import { type PageOfEvents, readEvents } from './event';
import { addEvent, type EventsOfPage, isKnown } from './once';

/**
 * Adds what the page's own data says: where mark-up names events, only what it knows besides of those (Luma keeps its
 * hosts' accounts there); where there is none, the events themselves. Resolves to how many events that data holds.
 */
export function readPageState(
  elements: readonly Element[],
  page: PageOfEvents,
  events: EventsOfPage,
  hasMarkUp: boolean,
): number {
  const nodes = stateEvents(appState(elements)).slice(0, 500);
  for (const node of nodes) {
    const read = readEvents(node, undefined, page);
    for (const event of typeof read === 'string' ? [] : read) {
      if (isInWindow(event.listing, page.context) && (!hasMarkUp || isKnown(events, event))) addEvent(events, event);
    }
  }
  return hasMarkUp ? 0 : nodes.length;
}
