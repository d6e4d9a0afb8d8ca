import type { CSSProperties, HTMLAttributes, Ref } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { say } from '../utils/wording/say';
import { BoundedText, bounded } from './bounded-text';
import { DateTile } from './date-tile';
import type { EventActions } from './event-actions';
import { EventMenu } from './event-menu';
import { GoingButton } from './going-button';
import { RowFacts } from './row-facts';
import { type Reader, whenOf } from './when';

export type EventRowProps = {
  event: ShownEvent;
  unit: DistanceUnit;
  reader: Reader;
  actions: EventActions;
  /** In a narrow column: the evidence is one click away. */
  isBrief?: boolean | undefined;
  /** Of the list item: a long list places its rows itself, and measures them. */
  item?: Omit<HTMLAttributes<HTMLLIElement>, 'style'> & {
    style?: CSSProperties;
    ref?: Ref<HTMLLIElement>;
    'data-index'?: number;
  };
};

/** What stands in a row after the user sent it away, until the page is drawn anew. */
type Gone = { kind: 'not-for-me' | 'not-them'; height: number };

/** One event: when, what, where, how far, why it is shown, and what the user says to it. */
export function EventRow({ event, unit, reader, actions, isBrief, item }: EventRowProps) {
  const [answer, setAnswer] = useState(event.pick);
  const [gone, setGone] = useState<Gone>();
  const facts = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { listingId } = event;
  const when = useMemo(() => whenOf(event, reader), [event, reader]);
  const pick = (kind: 'going' | 'interested', on: boolean) => {
    setAnswer(on ? kind : undefined);
    actions.onPick?.({ kind, listingId }, on);
  };
  const send = (kind: Gone['kind'], on: boolean) => {
    // Read at the reader's click and at no other time: what replaces the row is to be as high.
    setGone(on ? { kind, height: facts.current?.parentElement?.offsetHeight ?? 0 } : undefined);
    if (on) setAnswer(undefined);
    actions.onPick?.({ kind, listingId, ...(kind === 'not-them' ? { profile: actions.profile } : {}) }, on);
  };
  if (gone) return <GoneRow item={item} title={event.title} gone={gone} onUndo={() => send(gone.kind, false)} />;
  return (
    <li {...item} class="row">
      <DateTile when={when} />
      <Title event={event} id={titleId} />
      <EventMenu event={event} when={when} answer={answer} actions={actions} onPick={pick} onSend={send} />
      {actions.onPick && (
        <GoingButton isGoing={answer === 'going'} describedBy={titleId} onChange={(on) => pick('going', on)} />
      )}
      <RowFacts event={event} when={when} unit={unit} isBrief={isBrief} whole={facts} />
    </li>
  );
}

/** Whole, on as many lines as it needs. */
function Title({ event: { title, url }, id }: { event: ShownEvent; id: string }) {
  return (
    <p class="title" dir="auto" id={id}>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <BoundedText text={title} />
        </a>
      ) : (
        <BoundedText text={title} />
      )}
    </p>
  );
}

type GoneProps = { item: EventRowProps['item']; title: string; gone: Gone; onUndo(): void };

/** Keeps the row's place, so that nothing below it jumps under the pointer. */
function GoneRow({ item, title, gone: { kind, height }, onUndo }: GoneProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed went with the row: the next thing to press is here, and not at the top of the page.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <li {...item} class="row gone" style={{ ...item?.style, minHeight: `${height}px` }}>
      <p role="status" dir="auto">
        {kind === 'not-them' ? say('row_notThem', bounded(title)) : say('row_notForMe', bounded(title))}
      </p>
      <button type="button" class="pill" ref={undo} onClick={onUndo}>
        {say('row_undo')}
      </button>
    </li>
  );
}
