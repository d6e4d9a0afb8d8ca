import type { Problem } from '../../utils/event-source';
import { say, sayCount } from '../../utils/wording/say';

/** What could not be read, folded away. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>{sayCount('reading_remarks', problems.length)}</summary>
      <ul>
        {problems.map(({ message, line }) => (
          <li key={`${line} ${message}`} dir="auto">
            {line === undefined ? message : say('reading_line', line, message)}
          </li>
        ))}
      </ul>
    </details>
  );
}
