import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SourcesNearYou } from '../../components/sources-near-you';
import type { NearbySource } from '../../utils/messages';
import type { Preferences } from '../../utils/preferences/preferences';
import { say } from '../../utils/wording/say';
import { ask } from './ask';
import type { Act } from './use-answer';

type Props = {
  preferences: Preferences;
  /** Changes when sources or drafts do, so that what was added is marked. */
  known: number;
  act: Act;
};

/** The packaged list around the place, wired up: for the popup and the welcome page. */
export function NearbySources({ preferences: { home, unit }, known, act }: Props) {
  const [sources, setSources] = useState<NearbySource[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one when place or sources change
  useEffect(() => {
    if (home) void ask({ type: 'sources-near-you' }).then(setSources, () => setSources([]));
  }, [home?.name, home?.radiusKm, known]);
  if (!home) return <p class="soft">{say('sourceLists_needsPlace')}</p>;
  return (
    <SourcesNearYou
      sources={sources}
      around={{ place: home.name, radiusKm: home.radiusKm, unit }}
      onChoose={(chosen) => {
        // Stored first, asked in the same click: the browser's question may close the popup.
        const ticked = act({ type: 'tick-sources', addresses: chosen.map(({ address }) => address) });
        const origins = [...new Set(chosen.flatMap((each) => each.origins))];
        void browser.permissions.request({ origins }).then(() => ticked);
      }}
    />
  );
}
