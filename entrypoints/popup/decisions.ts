import type { EventActions } from '../../components/event-actions';
import { saveToCalendar } from '../../components/save-to-calendar';
import { focusSoon } from './focus-soon';
import type { Act } from './use-answer';

/** What can be done with an event on a page of our own. What is sent away may go, and its button with it: the focus then
 * goes to the first of `next`. */
export function decisionsThrough(act: Act, ...next: string[]): EventActions {
  return {
    onAddToCalendar: saveToCalendar,
    onSplit: (listingId, clusterId) => void act({ type: 'split-event', listingId, clusterId }),
    onJoin: (one, other) => void act({ type: 'join-events', one, other }),
    onGiveUp: (listingId) => void act({ type: 'give-up-saved', listingId, on: true }),
    onPick: ({ profile, ...pick }, on) =>
      void act({ type: 'pick', pick: { ...pick, ...(profile ? { profile } : {}) }, on }).then(() => focusSoon(...next)),
  };
}
