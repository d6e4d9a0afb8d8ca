import type { DistanceUnit, Place } from '../../utils/place';
import { inUnit } from '../../utils/places/distance';
import { inSight, ring, type Sight } from './map-projection';

const kmPerMile = 1.609344;

/** Circles on the ground around the user's place: its radius and the usual distances within it. */
export function Rings({ home, unit, sight }: { home: Place; unit: DistanceUnit; sight: Sight }) {
  const kmPerUnit = unit === 'mi' ? kmPerMile : 1;
  const radius = home.radiusKm / kmPerUnit;
  const distances = [...[2, 5, 10, 25, 50, 100].filter((each) => each < radius * 0.9), radius];
  const middle = inSight(home, sight);
  return (
    <g class="rings">
      {distances.slice(-4).map((distance) => {
        const points = ring(home, distance * kmPerUnit).map((point) => inSight(point, sight));
        const top = points[0] ?? middle;
        return (
          <g key={distance} class={distance === radius ? 'reach' : ''}>
            <path d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`} />
            <text x={top.x} y={top.y - 4}>
              {inUnit(Math.round(distance), unit)}
            </text>
          </g>
        );
      })}
      <circle class="home" cx={middle.x} cy={middle.y} r="4" />
    </g>
  );
}
