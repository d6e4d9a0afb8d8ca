import { useState } from 'preact/hooks';
import type { DistanceUnit } from '../../utils/place';
import { inUnit, kmPerMile } from '../../utils/places/distance';
import type { Town } from '../../utils/places/gazetteer';
import type { Preferences } from '../../utils/preferences/preferences';
import { say } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { PlaceField } from './place-field';
import { type Fold, Section } from './section';
import type { Act } from './use-answer';

const radii = [5, 10, 25, 50, 100, 250];
/** How far people go unless they say so: 25 km, or the round number beside it. */
const usualRadiusKm = { km: 25, mi: 15 * kmPerMile } as const;

type PlaceProps = { preferences: Preferences; act: Act; isFolded?: boolean };

/** Where the user is, how far they would go, and the unit they think in. */
export function PlaceSection({ preferences, act, isFolded = false }: PlaceProps) {
  const { home, unit } = preferences;
  const [isChanging, setChanging] = useState(false);
  const choose = async ({ label, latitude, longitude }: Town) => {
    // The background puts in the zone of the town itself.
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const radiusKm = home?.radiusKm ?? usualRadiusKm[unit];
    await act({ type: 'set-home', home: { name: label, latitude, longitude, radiusKm, timeZone } });
    setChanging(false);
    focusSoon('change-place');
  };
  return (
    <Section id="place" title={say('place_title')} fold={isFolded ? foldOf(preferences) : undefined}>
      {home && !isChanging ? (
        <p class="pair">
          <b dir="auto" id="home-name">
            {home.name}
          </b>
          <button
            type="button"
            id="change-place"
            aria-describedby="home-name"
            class="quiet"
            onClick={() => {
              setChanging(true);
              focusSoon('town');
            }}
          >
            {say('place_change')}
          </button>
        </p>
      ) : (
        <PlaceField onChoose={choose} />
      )}
      {home && <Radius home={home} unit={unit} act={act} />}
    </Section>
  );
}

/** Open as long as nothing is said. */
function foldOf({ home, unit }: Preferences): Fold {
  if (!home) return { isOpen: true };
  const radius = inUnit(inWhole(home.radiusKm, unit), unit);
  return {
    isOpen: false,
    state: (
      <>
        <bdi>{home.name}</bdi> · <bdi>{radius}</bdi>
      </>
    ),
  };
}

function inWhole(km: number, unit: DistanceUnit): number {
  return Math.round(unit === 'mi' ? km / kmPerMile : km);
}

type RadiusProps = { home: NonNullable<Preferences['home']>; unit: DistanceUnit; act: Act };

function Radius({ home, unit, act }: RadiusProps) {
  const factor = unit === 'mi' ? kmPerMile : 1;
  const current = inWhole(home.radiusKm, unit);
  const setRadius = (value: number) => act({ type: 'set-home', home: { ...home, radiusKm: value * factor } });
  const setUnit = (value: string) =>
    act({ type: 'set-preferences', change: { unit: value === 'mi' ? ('mi' as const) : ('km' as const) } });
  return (
    <p class="pair">
      <label for="radius">{say('place_within')}</label>
      <span class="choices">
        <select id="radius" value={current} onChange={(event) => void setRadius(Number(event.currentTarget.value))}>
          {[...new Set([...radii, current])]
            .sort((a, b) => a - b)
            .map((radius) => (
              <option key={radius} value={radius}>
                {radius}
              </option>
            ))}
        </select>
        <select
          aria-label={say('place_unit')}
          value={unit}
          onChange={(event) => void setUnit(event.currentTarget.value)}
        >
          <option value="km">{say('place_km')}</option>
          <option value="mi">{say('place_miles')}</option>
        </select>
      </span>
    </p>
  );
}
