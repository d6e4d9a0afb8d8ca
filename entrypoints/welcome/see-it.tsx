import browser from 'webextension-polyfill';
import { EventList } from '../../components/event-list';
import { readerNow } from '../../components/save-to-calendar';
import type { Overview } from '../../utils/overview';
import { say, sayCount } from '../../utils/wording/say';
import { decisionsThrough } from '../popup/decisions';

type SeeItProps = { overview: Overview; onStep(step: 'place' | 'sources'): void };

/** Straight to a page where it can be seen working; or, in an empty town, what is missing and the one next step. */
export function SeeIt({ overview, onStep }: SeeItProps) {
  const { preferences, sources, comingUp, elsewhere, tied } = overview;
  if (!preferences.home) return <Missing text={say('welcome_noPlace')} step="place" onStep={onStep} />;
  if (sources.length === 0) return <Missing text={say('welcome_noSources')} step="sources" onStep={onStep} />;
  if (comingUp.length === 0) {
    const text = elsewhere > 0 ? sayCount('welcome_allFar', elsewhere, preferences.home.name) : say('welcome_nothing');
    return <Missing text={text} step={elsewhere > 0 ? 'place' : 'sources'} onStep={onStep} />;
  }
  return (
    <>
      <p>{tied > 0 ? sayCount('welcome_tied', tied) : say('welcome_untied')}</p>
      <EventList
        events={comingUp.slice(0, 3)}
        unit={preferences.unit}
        reader={readerNow()}
        actions={{ onAddToCalendar: decisionsThrough(async () => undefined).onAddToCalendar }}
      />
      <p class="way">
        <a class="primary" href="https://x.com/home">
          {say('welcome_openX')}
        </a>
        <a href="https://bsky.app/">{say('welcome_openBluesky')}</a>
        <a href={browser.runtime.getURL('/agenda.html')}>{say('popup_agenda')}</a>
      </p>
    </>
  );
}

type MissingProps = { text: string; step: 'place' | 'sources'; onStep: SeeItProps['onStep'] };

function Missing({ text, step, onStep }: MissingProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      <button type="button" class="primary" onClick={() => onStep(step)}>
        {step === 'place' ? say('welcome_toPlace') : say('welcome_toSources')}
      </button>
    </div>
  );
}
