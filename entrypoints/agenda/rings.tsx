import type { Place } from '../../utils/place';
import { inSight, type Sight } from './map-projection';
import type { RingInSight, RingLabel } from './ring-labels';

/** Circles on the ground around the user's place. */
export function Rings({ home, rings, sight }: { home: Place; rings: readonly RingInSight[]; sight: Sight }) {
  const middle = inSight(home, sight);
  return (
    <g class="rings">
      {rings.map(({ distance, isReach, points }) => (
        <path
          key={distance}
          class={isReach ? 'reach' : ''}
          d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`}
        />
      ))}
      <circle class="home" cx={middle.x} cy={middle.y} r="4" />
    </g>
  );
}

/** What the circles mean: drawn over everything else, at the places found free for it. */
export function RingLabels({ labels }: { labels: readonly RingLabel[] }) {
  return (
    <g class="ring-labels">
      {labels.map(({ text, x, y }) => (
        <text key={text} x={x.toFixed(1)} y={y.toFixed(1)} dy="0.35em">
          {text}
        </text>
      ))}
    </g>
  );
}
