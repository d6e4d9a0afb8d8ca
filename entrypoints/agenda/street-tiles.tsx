import { project, type Sight, tileSize } from './map-projection';

/** OpenStreetMap's own tiles, only after the reader switched them on: they tell that server which region is looked at.
 * (https://operations.osmfoundation.org/policies/tiles/) */
export function StreetTiles({ sight }: { sight: Sight }) {
  const zoom = Math.round(sight.zoom);
  const scale = 2 ** (sight.zoom - zoom);
  const size = tileSize * scale;
  const middle = project(sight.center, sight.zoom);
  const left = middle.x - sight.width / 2;
  const top = middle.y - sight.height / 2;
  const count = 2 ** zoom;
  const tiles: { key: string; href: string; x: number; y: number }[] = [];
  for (let column = Math.floor(left / size); column * size < left + sight.width; column++) {
    for (let row = Math.max(0, Math.floor(top / size)); row < count && row * size < top + sight.height; row++) {
      const wrapped = ((column % count) + count) % count;
      tiles.push({
        key: `${zoom}/${column}/${row}`,
        href: `https://tile.openstreetmap.org/${zoom}/${wrapped}/${row}.png`,
        x: column * size - left,
        y: row * size - top,
      });
    }
  }
  return (
    <g class="tiles">
      {tiles.map(({ key, href, x, y }) => (
        <image key={key} href={href} x={x} y={y} width={size + 0.5} height={size + 0.5} />
      ))}
    </g>
  );
}
