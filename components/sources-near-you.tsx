import { useState } from 'preact/hooks';
import type { NearbySource } from '../utils/messages';
import type { DistanceUnit } from '../utils/place';
import { bandText, inUnit, kmPerMile } from '../utils/places/distance';
import { foldName } from '../utils/places/fold-name';
import { say, sayCount } from '../utils/wording/say';

/** Where the user is, how far they go, and in which unit they think. */
type Around = { place: string; radiusKm: number; unit: DistanceUnit };

export type SourcesNearYouProps = {
  /** Undefined = not there yet. */
  sources: NearbySource[] | undefined;
  around: Around;
  onChoose(chosen: NearbySource[]): void;
};

/** More would be a wall; the field finds the rest. */
const listed = 40;

/** Public sources around the place, those in reach apart from those further away, each off until it is ticked; one button
 * adds what was ticked. */
export function SourcesNearYou({ sources, around, onChoose }: SourcesNearYouProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  if (!sources) return null;
  if (sources.length === 0) return <p class="soft">{say('sourceLists_none', around.place)}</p>;
  const sought = foldName(words);
  const fitting = sources.filter(({ name, place: town }) => foldName(`${name} ${town}`).includes(sought));
  const shown = fitting.slice(0, listed);
  const tick = (address: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(address);
    else next.delete(address);
    setTicked(next);
  };
  const part = (isInReach: boolean, title: string) => (
    <Part
      title={title}
      sources={shown.filter((source) => source.isInReach === isInReach)}
      unit={around.unit}
      ticked={ticked}
      onTick={tick}
    />
  );
  const radius = radiusText(around);
  return (
    <>
      <p class="soft">
        {sources.some(({ isInReach }) => isInReach)
          ? say('sourceLists_intro', sources.length, around.place)
          : say('sourceLists_noneInReach', radius, around.place)}
      </p>
      {sources.length > 10 && (
        <input
          type="search"
          aria-label={say('sourceLists_search')}
          placeholder={say('sourceLists_search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {part(true, say('sourceLists_inReach', radius))}
      {part(false, say('sourceLists_further'))}
      {fitting.length > listed && <p class="soft">{sayCount('sourceLists_more', fitting.length - listed)}</p>}
      {ticked.size > 0 && (
        <p class="buttons chosen">
          <button
            type="button"
            class="primary"
            onClick={() => {
              onChoose(sources.filter(({ address }) => ticked.has(address)));
              setTicked(new Set());
            }}
          >
            {sayCount('sourceLists_choose', ticked.size)}
          </button>
        </p>
      )}
      <p class="small">{say('sourceLists_credit')}</p>
    </>
  );
}

type PartProps = {
  title: string;
  sources: NearbySource[];
  unit: DistanceUnit;
  ticked: ReadonlySet<string>;
  onTick(address: string, on: boolean): void;
};

function Part({ title, sources, unit, ticked, onTick }: PartProps) {
  if (sources.length === 0) return null;
  return (
    <fieldset class="nearby">
      <legend>{title}</legend>
      {sources.map((source) => {
        const { address, name, isHad } = source;
        return (
          <label key={address} class="check">
            <input
              type="checkbox"
              checked={isHad || ticked.has(address)}
              disabled={isHad}
              onChange={(event) => onTick(address, event.currentTarget.checked)}
            />
            <span>
              <bdi>{name}</bdi> <span class="soft">{isHad ? say('sourceLists_had') : whereOf(source, unit)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** `Asbury Park · about 5 km · hall.example` */
function whereOf({ place, band, address }: NearbySource, unit: DistanceUnit) {
  return (
    <>
      <bdi>{place}</bdi> · {bandText(band, unit)} · <bdi>{new URL(address).host}</bdi>
    </>
  );
}

function radiusText({ radiusKm, unit }: Around): string {
  return inUnit(Math.round(unit === 'mi' ? radiusKm / kmPerMile : radiusKm), unit);
}
