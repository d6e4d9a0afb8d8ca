import browser from 'webextension-polyfill';
import { EventList } from '../../components/event-list';
import { readerNow } from '../../components/save-to-calendar';
import type { Overview } from '../../utils/overview';
import { say, sayCount } from '../../utils/wording/say';
import { decisionsThrough } from './decisions';
import type { Act } from './use-answer';

const shownAtMost = 3;

type ComingUpProps = { overview: Overview; above: ReadonlySet<string>; act: Act };

/** The soonest near the place, ties or none, but those that stand `above` already; all of it is in the agenda. */
export function ComingUp({ overview, above, act }: ComingUpProps) {
  const { comingUp, elsewhere, tied, preferences, sources } = overview;
  const { home, unit } = preferences;
  return (
    <section aria-labelledby="coming-up">
      <h2 id="coming-up">{say('popup_comingUp')}</h2>
      {comingUp.length > 0 && tied === 0 && <p class="soft">{say('popup_nobodyTied')}</p>}
      {comingUp.length === 0 && <p class="soft">{emptyWords(home?.name, elsewhere, sources.length)}</p>}
      <EventList
        events={comingUp.filter(({ listingId }) => !above.has(listingId)).slice(0, shownAtMost)}
        unit={unit}
        reader={readerNow()}
        actions={decisionsThrough(act)}
      />
      <p>
        <a class="more-link" href={browser.runtime.getURL('/agenda.html')} target="_blank" rel="noreferrer">
          {comingUp.length > shownAtMost ? sayCount('popup_agendaAll', comingUp.length) : say('popup_agenda')}
        </a>
      </p>
    </section>
  );
}

function emptyWords(home: string | undefined, elsewhere: number, sources: number): string {
  if (home === undefined) return say('popup_noPlace');
  if (sources === 0) return say('popup_noSource');
  return elsewhere === 0 ? say('popup_nothingUpcoming') : sayCount('popup_allFar', elsewhere, home);
}
