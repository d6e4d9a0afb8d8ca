import type { Place } from '../../utils/place';
import { ask } from './ask';

/** Coordinates are rounded to 0.1°: the place is coarse on purpose (DESIGN §1). */
export function HomeForm({ home, onSaved }: { home: Place | undefined; onSaved: () => Promise<void> }) {
  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const number = (name: string) => Number(data.get(name));
    await ask({
      type: 'set-home',
      home: {
        name: String(data.get('name')),
        latitude: Math.round(number('latitude') * 10) / 10,
        longitude: Math.round(number('longitude') * 10) / 10,
        radiusKm: number('radius'),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    });
    await onSaved();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <label>
        Town
        <input name="name" required maxLength={120} defaultValue={home?.name} />
      </label>
      <div class="two">
        <label>
          Latitude
          <input name="latitude" type="number" min="-90" max="90" step="any" required defaultValue={home?.latitude} />
        </label>
        <label>
          Longitude
          <input
            name="longitude"
            type="number"
            min="-180"
            max="180"
            step="any"
            required
            defaultValue={home?.longitude}
          />
        </label>
        <label>
          Within km
          <input name="radius" type="number" min="1" max="2000" required defaultValue={home?.radiusKm ?? 25} />
        </label>
      </div>
      <button type="submit">Save place</button>
    </form>
  );
}
