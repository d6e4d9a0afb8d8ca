import { certaintyWords, reasonWords, roleWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import { numberFormat } from '../utils/wording/number-format';
import { locale, say } from '../utils/wording/say';
import type { EventActions } from './event-actions';
import { SourceName } from './source-name';

/** Why an event is shown: every tie with its evidence, where it was read, and what to do when it is wrong. */
export function WhyShown({ event, actions }: { event: ShownEvent; actions: EventActions }) {
  const { alsoOn = [], terms = [], maybeSame = [], listingId } = event;
  const { onSplit, onJoin } = actions;
  return (
    <details class="reasons">
      <summary>{say('menu_why')}</summary>
      {event.ties.map((tie) => (
        <p key={`${tie.role} ${tie.evidence.kind} ${tie.evidence.subject}`} dir="auto">
          <b>{roleWords(tie.role, tie.certainty)}</b> ·{' '}
          {say('why_sureBecause', certaintyWords(tie.certainty), reasonWords(tie.evidence))}
        </p>
      ))}
      <p dir="auto">
        <SourceName event={event} />
      </p>
      {alsoOn.length > 0 && (
        <p dir="auto">{say('gathering_alsoOn', alsoOn.map((other) => other.sourceName).join(', '))}</p>
      )}
      {onSplit &&
        alsoOn.map((other) => (
          <button key={other.listingId} type="button" onClick={() => onSplit(other.listingId, listingId)}>
            {say('gathering_split', other.sourceName)}
          </button>
        ))}
      {onJoin &&
        maybeSame.map((other) => (
          <button key={other.listingId} type="button" onClick={() => onJoin(listingId, other.listingId)}>
            {say('gathering_join', other.title, other.sourceName)}
          </button>
        ))}
      {terms.length > 0 && <p dir="auto">{say('terms_place', terms.map(termWords).join(' · '))}</p>}
      <p>{say('menu_wrong')}</p>
    </details>
  );
}

/** `how near +1.8`: one term of the sum that decides where a row stands. */
function termWords({ name, value }: { name: string; value: number }): string {
  const number = numberFormat(locale(), { maximumFractionDigits: 1, signDisplay: 'always' });
  return `${name} ${number.format(value)}`;
}
