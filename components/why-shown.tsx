import { certaintyWords, reasonWords, roleWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import { locale, say } from '../utils/wording/say';
import { SourceName } from './source-name';

/** Why an event is shown: every tie with its evidence, where it was read, and what to do when it is wrong. */
export function WhyShown({ event }: { event: ShownEvent }) {
  const { alsoOn = [], terms = [] } = event;
  return (
    <details class="reasons">
      <summary>{say('menu_why')}</summary>
      {event.ties.map((tie) => (
        <p key={`${tie.role} ${tie.evidence.kind} ${tie.evidence.subject}`} dir="auto">
          <b>{roleWords(tie.role, tie.certainty)}</b> · {certaintyWords(tie.certainty)}: {reasonWords(tie.evidence)}
        </p>
      ))}
      <p dir="auto">
        <SourceName event={event} />
      </p>
      {alsoOn.length > 0 && (
        <p dir="auto">{say('gathering_alsoOn', alsoOn.map((other) => other.sourceName).join(', '))}</p>
      )}
      {terms.length > 0 && <p dir="auto">{say('terms_place', terms.map(termWords).join(' · '))}</p>}
      <p>{say('menu_wrong')}</p>
    </details>
  );
}

/** `how near +1.8`: one term of the sum that decides where a row stands. */
function termWords({ name, value }: { name: string; value: number }): string {
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay: 'always' });
  return `${name} ${number.format(value)}`;
}
