import type { Overview } from '../../utils/overview';
import { say } from '../../utils/wording/say';

/** Leads a newcomer to the first annotation in three steps; gone once the first two are done and something was tied. */
export function FirstSteps({ overview }: { overview: Overview }) {
  const hasPlace = overview.preferences.home !== undefined;
  const hasSource = overview.sources.length > 0;
  if (hasPlace && hasSource && overview.tied > 0) return null;
  const isAllowed = overview.sites.some(({ name, granted }) => name === 'x' && granted);
  const steps = [
    { done: hasPlace, text: say('steps_place') },
    { done: hasSource, text: say('steps_source') },
    { done: false, text: say('steps_open'), href: 'https://x.com/home' },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <ol class="steps" aria-label={say('steps_name')}>
      {steps.map(({ done, text, href }, index) => (
        <li key={text} class={done ? 'done' : ''} aria-current={index === next ? 'step' : undefined}>
          <span class="number" aria-hidden="true">
            {done ? '✓' : index + 1}
          </span>
          <span>
            {href && index === next && isAllowed ? (
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            {done && <span class="unseen"> ({say('steps_done')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
