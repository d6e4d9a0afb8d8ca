import { eventSources } from '../event-source';
import { say } from '../wording/say';

/** How a kind of source (the event source's `name`) is called on screen: `Calendar feed`. */
export function labelOfKind(kind: string | undefined): string {
  return say(eventSources.find(({ name }) => name === kind)?.label ?? 'kinds_unknown');
}
