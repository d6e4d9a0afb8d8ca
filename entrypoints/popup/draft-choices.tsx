import type { DraftView } from '../../utils/source-view';
import { say, sayCount } from '../../utils/wording/say';

/** What looking for an address' events has asked so far, as it happens. */
export function DraftSteps({ steps, isReading }: { steps: DraftView['steps']; isReading: boolean }) {
  if (steps.length < (isReading ? 1 : 2)) return null;
  return (
    <details class="steps-asked" open={isReading}>
      <summary class="soft">{say('discovering_asked')}</summary>
      <ol>
        {steps.map(({ address, outcome }) => (
          <li key={address} class="soft">
            <bdi>{address}</bdi>: {outcome}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What else was found or is offered, to read instead. */
export function DraftChoices({
  choices,
  onRead,
}: {
  choices: DraftView['choices'];
  onRead(choice: DraftView['choices'][number]): void;
}) {
  if (choices.length === 0) return null;
  return (
    <div>
      <p class="soft">{say('drafts_offers')}</p>
      {choices.map((choice) => (
        <Choice key={choice.address} choice={choice} onRead={onRead} />
      ))}
    </div>
  );
}

type ChoiceProps = { choice: DraftView['choices'][number]; onRead(choice: DraftView['choices'][number]): void };

function Choice({ choice, onRead }: ChoiceProps) {
  const { address, name, listings, soonest } = choice;
  return (
    <p class="pair">
      <span class="soft" dir="auto">
        {name || address.replace('https://', '')}
        {listings !== undefined && `: ${sayCount('discovering_found', listings)}`}
        {soonest && ` (${soonest})`}
      </span>
      <button type="button" aria-label={say('drafts_readNamed', name || address)} onClick={() => onRead(choice)}>
        {say('drafts_read')}
      </button>
    </p>
  );
}
