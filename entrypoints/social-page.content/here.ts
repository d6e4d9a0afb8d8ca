import { browser } from 'wxt/browser';
import type { EventHere } from '../../utils/near-you';

const kept = 10;

/** What stands annotated at this address, latest first. */
export type Here = { add(event: EventHere): void; all(): EventHere[] };

/** Remembers, in this page only, what was drawn since the address last changed, and answers the popup that asks for it. */
export function createHere(signal: AbortSignal): Here {
  let path = '';
  let events: EventHere[] = [];
  const current = () => {
    if (path !== location.pathname) events = [];
    path = location.pathname;
    return events;
  };
  const here: Here = {
    add(event) {
      const others = current().filter(
        ({ listingId, handle }) => listingId !== event.listingId || handle !== event.handle,
      );
      events = [event, ...others].slice(0, kept);
    },
    all: () => current(),
  };
  const hear = (message: unknown, _sender: unknown, answer: (events: EventHere[]) => void) => {
    if ((message as { type?: unknown } | undefined)?.type === 'here') answer(here.all());
    return undefined;
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
  return here;
}
