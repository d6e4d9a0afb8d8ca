import { certaintyWords, reasonWords, roleWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { bandText } from '../utils/places/distance';
import type { Tie } from '../utils/tie';
import { say, sayCount } from '../utils/wording/say';
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
        {tie ? <Why tie={tie} /> : <p class="why">{say('row_from', event.sourceName)}</p>}
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

/** Role and certainty in words, then the evidence, linked to the page where anyone can check it. */
function Why({ tie }: { tie: Tie }) {
  const role = roleWords(tie.role, tie.certainty);
  const reason = reasonWords(tie.evidence);
  const certainty = certaintyWords(tie.certainty);
  return (
    <p class="why" title={`${role}, ${certainty}: ${reason}`}>
      <i class={tie.certainty} />
      <b>{role}</b> · {certainty}:{' '}
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
  const parts = [
    when.time,
    when.zoneNote,
    event.status === 'moved' ? say('row_moved') : '',
    event.venueName,
    bandText(event.band, unit),
    event.attendance === 'hybrid' ? say('row_hybrid') : '',
    event.laterDates > 0 ? sayCount('row_later', event.laterDates) : '',
  ];
  return parts.filter((part) => part).join(' · ');
}
