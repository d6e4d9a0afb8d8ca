import { useState } from 'preact/hooks';
import type { NearbySource } from '../utils/messages';
import { foldName } from '../utils/places/fold-name';
import { say, sayCount } from '../utils/wording/say';

export type SourcesNearYouProps = {
  /** Undefined = not there yet. */
  sources: NearbySource[] | undefined;
  /** Name of the user's place. */
  place: string;
  onChoose(chosen: NearbySource[]): void;
};

/** More would be a wall; the field above finds the rest. */
const listed = 40;

/** Public sources around the place, each off until it is ticked; one button adds what was ticked. */
export function SourcesNearYou({ sources, place, onChoose }: SourcesNearYouProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  if (!sources) return null;
  if (sources.length === 0) return <p class="soft">{say('sourceLists_none', place)}</p>;
  const sought = foldName(words);
  const fitting = sources.filter(({ name, place: town }) => foldName(`${name} ${town}`).includes(sought));
  const tick = (address: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(address);
    else next.delete(address);
    setTicked(next);
  };
  return (
    <>
      <p class="soft">{say('sourceLists_intro', sources.length, place)}</p>
      {sources.length > 10 && (
        <input
          type="search"
          aria-label={say('sourceLists_search')}
          placeholder={say('sourceLists_search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul class="nearby">
        {fitting.slice(0, listed).map(({ address, name, place: town, isHad }) => (
          <li key={address}>
            <label class="check">
              <input
                type="checkbox"
                checked={isHad || ticked.has(address)}
                disabled={isHad}
                onChange={(event) => tick(address, event.currentTarget.checked)}
              />
              <span dir="auto">
                {name} <span class="soft">{isHad ? say('sourceLists_had') : `${town} · ${new URL(address).host}`}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > listed && <p class="soft">{sayCount('sourceLists_more', fitting.length - listed)}</p>}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={ticked.size === 0}
          onClick={() => {
            onChoose(sources.filter(({ address }) => ticked.has(address)));
            setTicked(new Set());
          }}
        >
          {sayCount('sourceLists_choose', ticked.size)}
        </button>
      </p>
      <p class="small">{say('sourceLists_credit')}</p>
    </>
  );
}
