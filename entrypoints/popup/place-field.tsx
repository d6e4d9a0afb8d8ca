import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Gazetteer, Town } from '../../utils/places/gazetteer';
import { loadGazetteer } from '../../utils/places/load-gazetteer';
import { searchTowns } from '../../utils/places/search-towns';
import { say } from '../../utils/wording/say';

/** The town of the user, from a list that ships with us: typing asks nobody. A combobox after ARIA 1.2; the list is
 * opened when the field is first used. */
export function PlaceField({ onChoose }: { onChoose(town: Town): Promise<void> }) {
  const gazetteer = useRef<Gazetteer | undefined>(undefined);
  const [query, setQuery] = useState('');
  const [towns, setTowns] = useState<Town[]>([]);
  const [active, setActive] = useState(0);
  const [trouble, setTrouble] = useState('');
  const open = async () => {
    try {
      gazetteer.current ??= await loadGazetteer(browser.runtime.getURL('/gazetteer.txt'));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('place_noTowns'));
    }
  };
  const search = async (text: string) => {
    setQuery(text);
    await open();
    setTowns(gazetteer.current && text.trim().length > 1 ? searchTowns(gazetteer.current, text, { limit: 6 }) : []);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = towns[active];
    if (step !== 0 && towns.length > 0) setActive((active + step + towns.length) % towns.length);
    else if (event.key === 'Enter' && chosen) void onChoose(chosen);
    else if (event.key === 'Escape' && towns.length > 0) setTowns([]);
    else return;
    event.preventDefault();
  };
  const locate = async () => {
    await open();
    const { geolocation } = navigator;
    const found = await new Promise<GeolocationPosition | undefined>((resolve) =>
      geolocation.getCurrentPosition(resolve, () => resolve(undefined), { maximumAge: 3_600_000, timeout: 20_000 }),
    );
    // Rounded before anything is done with it: the exact position is nobody's business, not even ours.
    const rounded = found && `${found.coords.latitude.toFixed(1)}, ${found.coords.longitude.toFixed(1)}`;
    const [town] = rounded && gazetteer.current ? searchTowns(gazetteer.current, rounded, { limit: 1 }) : [];
    if (town) await onChoose(town);
    else setTrouble(say('place_noPosition'));
  };
  const isUnknown = query.trim().length > 2 && towns.length === 0 && gazetteer.current !== undefined;
  return (
    <div class="place-field">
      <label for="town">{say('place_town')}</label>
      <input
        id="town"
        role="combobox"
        aria-expanded={towns.length > 0}
        aria-controls="towns"
        aria-autocomplete="list"
        aria-activedescendant={towns.length > 0 ? `town-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={say('place_example')}
        value={query}
        onFocus={() => void open()}
        onInput={(event) => void search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id="towns" role="listbox" aria-label={say('place_towns')} hidden={towns.length === 0}>
        {towns.map((town, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={`${town.latitude} ${town.longitude} ${town.label}`}
            id={`town-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void onChoose(town)}
          >
            {town.label}
          </button>
        ))}
      </div>
      <button type="button" class="quiet here" onClick={() => void locate()}>
        {say('place_here')}
      </button>
      <p class="small" role="status">
        {trouble || (isUnknown ? say('place_unknown') : '')}
      </p>
    </div>
  );
}
