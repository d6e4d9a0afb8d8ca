import type { Problem } from '../../utils/event-source';

/** What could not be read, folded away. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>
        {problems.length} {problems.length === 1 ? 'remark' : 'remarks'} about what could not be read
      </summary>
      <ul>
        {problems.map(({ message, line }) => (
          <li key={`${line} ${message}`} dir="auto">
            {line === undefined ? message : `Line ${line}: ${message}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
