import type { Ref } from 'preact';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import type { EventActions } from './event-actions';
import { EventRow } from './event-row';
import type { Reader } from './when';

export type EventListProps = {
  events: readonly ShownEvent[];
  unit: DistanceUnit;
  reader: Reader;
  actions: EventActions;
  isBrief?: boolean;
  list?: Ref<HTMLUListElement>;
};

/** Events as panel, card, preview and popup list them. */
export function EventList({ events, list, ...rest }: EventListProps) {
  return (
    <ul ref={list ?? null}>
      {events.map((event) => (
        <EventRow key={event.listingId} event={event} {...rest} />
      ))}
    </ul>
  );
}
