import type { Ref } from 'preact';
import { certaintyWords, reasonWords, roleWords, whoWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { bandText } from '../utils/places/distance';
import type { Tie } from '../utils/tie';
import { say, sayAround, sayCount } from '../utils/wording/say';
import { bounded } from './bounded-text';
import { SourceName } from './source-name';
import type { When } from './when';

export type RowFactsProps = {
  event: ShownEvent;
  when: When;
  unit: DistanceUnit;
  /** In a narrow column: the evidence is one click away, and its source in the row's menu. */
  isBrief?: boolean | undefined;
  whole?: Ref<HTMLDivElement>;
};

/** Stays with what stands before it: no line begins with it. */
const separator = '\u00a0· ';

/** What, where, how far, and why it is shown. Wraps as it needs and is never cut. */
export function RowFacts({ event, when, unit, isBrief, whole }: RowFactsProps) {
  const [tie] = event.ties;
  return (
    <div class="facts" ref={whole ?? null}>
      <p class="where">
        {detailsOf(event, when, unit).map((part, index) => (
          <>
            {index > 0 && separator}
            <bdi>{part}</bdi>
          </>
        ))}
        {tie && !isBrief && (
          <>
            {separator}
            <SourceName event={event} />
          </>
        )}
      </p>
      {tie ? (
        <TieWords tie={tie} who={event.who} isBrief={isBrief} />
      ) : (
        <p class="why">
          <SourceName event={event} />
        </p>
      )}
    </div>
  );
}

/** Role and certainty in words, then the evidence, linked to the page where anyone can check it. */
function TieWords({ tie, who, isBrief }: { tie: Tie; who: string | undefined } & Pick<RowFactsProps, 'isBrief'>) {
  const words = who ? whoWords(bounded(who), tie.role, tie.certainty) : roleWords(tie.role, tie.certainty);
  const reason = bounded(reasonWords(tie.evidence));
  const certainty = certaintyWords(tie.certainty);
  const whole = say('why_sureBecause', certainty, reason);
  const [before, after] = isBrief ? ['', ''] : sayAround('why_sureBecause', certainty);
  const shown = isBrief ? certainty : reason;
  return (
    <p class="why">
      <i class={tie.certainty} />
      <b>
        <bdi>{words}</bdi>
      </b>
      {separator}
      {before}
      {tie.evidence.link ? (
        <a
          href={tie.evidence.link}
          target="_blank"
          rel="noopener noreferrer"
          {...(isBrief ? { title: whole, 'aria-label': whole } : {})}
        >
          {shown}
        </a>
      ) : (
        <span title={isBrief ? whole : undefined}>{shown}</span>
      )}
      {after}
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
    event.venueName && bounded(event.venueName),
    bandText(event.band, unit),
    event.attendance === 'hybrid' ? say('row_hybrid') : '',
    event.laterDates > 0 ? sayCount('row_later', event.laterDates) : '',
  ];
  return parts.filter((part): part is string => Boolean(part));
}
