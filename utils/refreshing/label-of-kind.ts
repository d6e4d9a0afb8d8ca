import { eventSources } from '../event-source';

/** How a kind of source (the event source's `name`) is called on screen: `Calendar feed`. */
export function labelOfKind(kind: string | undefined): string {
  return eventSources.find(({ name }) => name === kind)?.label ?? 'Source';
}
