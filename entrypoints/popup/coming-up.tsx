import { EventList } from '../../components/event-list';
import { readerNow } from '../../components/save-to-calendar';
import type { Overview } from '../../utils/messages';
import { decisionsThrough } from './decisions';
import type { Act } from './use-overview';

/** The plain list near the place, ties or none. */
export function ComingUp({ overview, act }: { overview: Overview; act: Act }) {
  const { comingUp, elsewhere, tied, preferences, sources } = overview;
  const { home, unit } = preferences;
  return (
    <section aria-labelledby="coming-up">
      <h2 id="coming-up">Coming up</h2>
      {comingUp.length > 0 && tied === 0 && (
        <p class="soft">
          No person carries a chip yet: none of these events names a profile on X or Bluesky. A chip appears when a
          calendar names one, or when a bio links the calendar’s site.
        </p>
      )}
      {comingUp.length === 0 && <p class="soft">{emptyWords(home?.name, elsewhere, sources.length)}</p>}
      <EventList events={comingUp} unit={unit} reader={readerNow()} actions={decisionsThrough(act)} />
      {comingUp.length > 0 && elsewhere > 0 && (
        <p class="soft">{elsewhere} more are farther away, or nobody knows where.</p>
      )}
    </section>
  );
}

function emptyWords(home: string | undefined, elsewhere: number, sources: number): string {
  if (home === undefined) return 'Say where you are, and what is near you stands here.';
  if (sources === 0) return 'Add a calendar, and what is near you stands here.';
  if (elsewhere === 0) return 'Your sources hold nothing upcoming.';
  return `None of ${elsewhere} upcoming events is near ${home}. A larger radius may help.`;
}
