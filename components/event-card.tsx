import { useEffect, useRef } from 'preact/hooks';
import type { PanelContent } from '../utils/messages';
import { say } from '../utils/wording/say';
import type { EventActions } from './event-actions';
import { EventList } from './event-list';
import { Mark } from './profile-panel';
import type { Reader } from './when';

export type EventCardProps = {
  /** Undefined = the background gave no answer. */
  content: PanelContent | undefined;
  reader: Reader;
  actions: EventActions;
  onClose(): void;
};

/** What a chip opens: the same rows as a panel, at whatever height they need. */
export function EventCard({ content, reader, actions, onClose }: EventCardProps) {
  const events = content?.events ?? [];
  const card = useRef<HTMLDivElement>(null);
  // Who opened it by keyboard or hears the page goes on reading here, and comes back to the chip afterwards.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={say('panel_cardName', events[0]?.title ?? say('panel_notKnown'))}
    >
      <header>
        <Mark />
        <h3>{say('panel_cardTitle')}</h3>
        <button type="button" class="close" aria-label={say('panel_close')} onClick={onClose}>
          ×
        </button>
      </header>
      {content && events.length > 0 ? (
        <EventList events={events} unit={content.unit} reader={reader} actions={actions} />
      ) : (
        <p class="empty">{content ? say('panel_over') : say('panel_noAnswer')}</p>
      )}
    </div>
  );
}
