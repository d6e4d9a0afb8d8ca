import { certaintyWords, reasonWords, roleWords } from '../utils/matching/why';
import type { ShownEvent } from '../utils/messages';
import { say } from '../utils/wording/say';
import { SourceName } from './source-name';

/** Why an event is shown: every tie with its evidence, where it was read, and what to do when it is wrong. */
export function WhyShown({ event }: { event: ShownEvent }) {
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
      <p>{say('menu_wrong')}</p>
    </details>
  );
}
