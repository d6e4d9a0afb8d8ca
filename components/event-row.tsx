import type { HTMLAttributes } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { certaintyWords, reasonWords, roleWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { bandText } from '../utils/places/distance';
import type { Tie } from '../utils/tie';
import { say, sayCount } from '../utils/wording/say';
import { DateTile } from './date-tile';
import type { EventActions } from './event-actions';
import { EventMenu } from './event-menu';
import { GoingButton } from './going-button';
import { SourceName } from './source-name';
import { type Reader, type When, whenOf } from './when';

export type EventRowProps = {
  event: ShownEvent;
  unit: DistanceUnit;
  reader: Reader;
  actions: EventActions;
  /** Of the list item: a long list places its rows itself. */
  item?: HTMLAttributes<HTMLLIElement>;
};

/** What stands in a row after the user sent it away, until the page is drawn anew. */
type Gone = 'not-for-me' | 'not-them';

/** One event: when, what, where, how far, why it is shown, and what the user says to it. */
export function EventRow({ event, unit, reader, actions, item }: EventRowProps) {
  const [answer, setAnswer] = useState(event.pick);
  const [gone, setGone] = useState<Gone>();
  const titleId = useId();
  const { listingId } = event;
  const when = useMemo(() => whenOf(event, reader), [event, reader]);
  const pick = (kind: 'going' | 'interested', on: boolean) => {
    setAnswer(on ? kind : undefined);
    actions.onPick?.({ kind, listingId }, on);
  };
  const send = (kind: Gone, on: boolean) => {
    setGone(on ? kind : undefined);
    if (on) setAnswer(undefined);
    actions.onPick?.({ kind, listingId, ...(kind === 'not-them' ? { profile: actions.profile } : {}) }, on);
  };
  if (gone) return <GoneRow item={item} title={event.title} gone={gone} onUndo={() => send(gone, false)} />;
  return (
    <li {...item} class="row">
      <DateTile when={when} />
      <p class="title" dir="auto" id={titleId}>
        {event.url ? (
          <a href={event.url} target="_blank" rel="noopener noreferrer">
            {event.title}
          </a>
        ) : (
          event.title
        )}
      </p>
      <EventMenu event={event} when={when} answer={answer} actions={actions} onPick={pick} onSend={send} />
      {actions.onPick && (
        <GoingButton isGoing={answer === 'going'} describedBy={titleId} onChange={(on) => pick('going', on)} />
      )}
      <div class="facts">
        <p class="where">
          {detailsOf(event, when, unit).map((part, index) => (
            <>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </>
          ))}
          {event.ties.length > 0 && (
            <>
              {' · '}
              <SourceName event={event} />
            </>
          )}
        </p>
        <Why event={event} />
      </div>
    </li>
  );
}

type GoneProps = { item: EventRowProps['item']; title: string; gone: Gone; onUndo(): void };

/** Keeps the row's place, so that nothing below it jumps under the pointer. */
function GoneRow({ item, title, gone, onUndo }: GoneProps) {
  return (
    <li {...item} class="row gone">
      <p role="status" dir="auto">
        {gone === 'not-them' ? say('row_notThem', title) : say('row_notForMe', title)}
      </p>
      <button type="button" class="pill" onClick={onUndo}>
        {say('row_undo')}
      </button>
    </li>
  );
}

function Why({ event }: { event: ShownEvent }) {
  const [tie] = event.ties;
  if (tie) return <TieWords tie={tie} who={event.who} />;
  return (
    <p class="why">
      <SourceName event={event} />
    </p>
  );
}

/** Role and certainty in words, then the evidence, linked to the page where anyone can check it. */
function TieWords({ tie, who }: { tie: Tie; who: string | undefined }) {
  const role = roleWords(tie.role, tie.certainty);
  const reason = reasonWords(tie.evidence);
  const certainty = certaintyWords(tie.certainty);
  return (
    <p class="why" title={`${role}, ${certainty}: ${reason}`}>
      <i class={tie.certainty} />
      <b>{who ? say('row_whoAndRole', who, role) : role}</b> · {certainty}:{' '}
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
function detailsOf(event: ShownEvent, when: When, unit: DistanceUnit): string[] {
  const parts = [
    when.time,
    when.zoneNote,
    event.status === 'moved' ? say('row_moved') : '',
    event.isSoldOut ? say('row_soldOut') : '',
    event.venueName,
    bandText(event.band, unit),
    event.attendance === 'hybrid' ? say('row_hybrid') : '',
    event.laterDates > 0 ? sayCount('row_later', event.laterDates) : '',
  ];
  return parts.filter((part): part is string => Boolean(part));
}
