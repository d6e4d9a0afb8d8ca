import { roleWords, whySentence } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { bandText } from '../utils/places/distance';
import type { Certainty, Tie } from '../utils/tie';
import { DateTile } from './date-tile';
import { type Reader, type When, whenOf } from './when';

export type EventRowProps = {
  event: ShownEvent;
  unit: DistanceUnit;
  reader: Reader;
  onAddToCalendar(event: ShownEvent): void;
};

/** One event: when, what, where, how far, and why it is shown. */
export function EventRow({ event, unit, reader, onAddToCalendar }: EventRowProps) {
  const when = whenOf(event, reader);
  const [tie] = event.ties;
  return (
    <li class="row">
      <DateTile when={when} />
      <div class="text">
        <p class="title" dir="auto">
          {event.url ? (
            <a href={event.url} target="_blank" rel="noopener noreferrer">
              {event.title}
            </a>
          ) : (
            event.title
          )}
        </p>
        <p class="where" dir="auto">
          {detailsOf(event, when, unit)}
        </p>
        {tie ? <Why tie={tie} /> : <p class="why">from {event.sourceName}</p>}
      </div>
      <button
        type="button"
        class="pill"
        aria-label={`Add to calendar: ${event.title}`}
        title="Add to calendar"
        onClick={() => onAddToCalendar(event)}
      >
        <span class="wide">Add to calendar</span>
        <span class="narrow" aria-hidden="true">
          +
        </span>
      </button>
    </li>
  );
}

const certaintyWords: Record<Certainty, string> = {
  proven: 'proven',
  confirmed: 'confirmed by you',
  declared: 'declared',
  possible: 'not confirmed',
};

/** Role and certainty in words, then the evidence, linked to the page where anyone can check it. */
function Why({ tie }: { tie: Tie }) {
  const role = roleWords(tie.role, tie.certainty);
  const reason = whySentence(tie).slice(role.length + ' · '.length);
  return (
    <p class="why" title={`${role}, ${certaintyWords[tie.certainty]}: ${reason}`}>
      <i class={tie.certainty} />
      <b>{role}</b> · {certaintyWords[tie.certainty]}:{' '}
      {tie.evidence.link ? (
        <a href={tie.evidence.link} target="_blank" rel="noopener noreferrer">
          {reason}
        </a>
      ) : (
        reason
      )}
    </p>
  );
}

/** `19:30–22:00 · New York time · Old Bakery Studio · about 2 km · and 5 later dates`. */
function detailsOf(event: ShownEvent, when: When, unit: DistanceUnit): string {
  const later =
    event.laterDates === 1 ? 'and 1 later date' : event.laterDates > 1 ? `and ${event.laterDates} later dates` : '';
  const parts = [
    when.time,
    when.zoneNote,
    event.status === 'moved' ? 'new time or place' : '',
    event.venueName,
    bandText(event.band, unit),
    event.attendance === 'hybrid' ? 'also online' : '',
    later,
  ];
  return parts.filter((part) => part).join(' · ');
}
