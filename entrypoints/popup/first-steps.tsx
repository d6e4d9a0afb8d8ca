import type { Overview } from '../../utils/messages';

/** Leads a newcomer to the first annotation in three steps; gone once the first two are done and something was tied. */
export function FirstSteps({ overview }: { overview: Overview }) {
  const hasPlace = overview.preferences.home !== undefined;
  const hasSource = overview.sources.length > 0;
  if (hasPlace && hasSource && overview.tied > 0) return null;
  const site = overview.sites[0];
  const steps = [
    { done: hasPlace, text: 'Say where you are. It stays on this device.' },
    { done: hasSource, text: 'Add a calendar: a group, a venue, a club you like.' },
    { done: false, text: 'Open X or Bluesky. Who hosts, plays or goes carries a chip.', href: 'https://x.com/home' },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <ol class="steps" aria-label="Three steps to the first event">
      {steps.map(({ done, text, href }, index) => (
        <li key={text} class={done ? 'done' : ''} aria-current={index === next ? 'step' : undefined}>
          <span class="number" aria-hidden="true">
            {done ? '✓' : index + 1}
          </span>
          <span>
            {href && index === next && site?.granted ? (
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            {done && <span class="unseen"> (done)</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
