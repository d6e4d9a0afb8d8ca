import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EventList } from '../../components/event-list';
import { readerNow, saveToCalendar } from '../../components/save-to-calendar';
import type { DraftView } from '../../utils/messages';
import type { DistanceUnit } from '../../utils/place';
import { ProblemList } from './problem-list';
import type { Act } from './use-overview';

type DraftProps = {
  draft: DraftView;
  unit: DistanceUnit;
  home: string | undefined;
  act: Act;
  onRead(address: string): void;
};

/** A source on its way in: what it would bring, before it is added. */
export function DraftCard({ draft, unit, home, act, onRead }: DraftProps) {
  const { id, state, origin, message, preview } = draft;
  const mostly = preview !== undefined && preview.unplaced * 2 > preview.listings;
  const [chosen, setNearHome] = useState<boolean>();
  const isNearHome = home !== undefined && (chosen ?? mostly);
  const host = origin ? new URL(origin.replace('/*', '/')).host : '';
  return (
    <article class="draft" aria-label={preview?.name ?? draft.address}>
      <p dir="auto">
        <b>{preview?.name ?? draft.address}</b> {preview && <span class="soft">{preview.label}</span>}
      </p>
      <p class="soft" role="status">
        {state === 'reading' && 'Reading…'}
        {state === 'needs-access' && (message ?? `To read it, Tangible needs your permission for ${host}.`)}
        {state === 'failed' && message}
        {preview && foundWords(preview.listings)}
      </p>
      {preview && (
        <>
          <EventList events={preview.soonest} unit={unit} reader={readerNow()} onAddToCalendar={saveToCalendar} />
          {preview.unplaced > 0 && home !== undefined && (
            <label class="check">
              <input
                type="checkbox"
                checked={isNearHome}
                onChange={(event) => setNearHome(event.currentTarget.checked)}
              />
              <span>
                {preview.unplaced === 1 ? '1 event does' : `${preview.unplaced} events do`} not say where. Take such
                events of this calendar as near {home}.
              </span>
            </label>
          )}
          <ProblemList problems={preview.problems} />
        </>
      )}
      {draft.calendars.length > 0 && (
        <div>
          <p class="soft">This page offers:</p>
          {draft.calendars.map(({ address, name }) => (
            <p key={address} class="pair">
              <span class="soft" dir="auto">
                {name || address.replace('https://', '')}
              </span>
              <button type="button" aria-label={`Read ${name || address}`} onClick={() => onRead(address)}>
                Read
              </button>
            </p>
          ))}
        </div>
      )}
      <p class="buttons">
        {state === 'ready' && (
          <button
            type="button"
            class="primary"
            onClick={() => void act({ type: 'add-source', draftId: id, isNearHome })}
          >
            Add
          </button>
        )}
        {state === 'needs-access' && origin && (
          <button type="button" class="primary" onClick={() => void browser.permissions.request({ origins: [origin] })}>
            Ask again
          </button>
        )}
        <button type="button" onClick={() => void act({ type: 'discard-draft', draftId: id })}>
          {state === 'failed' ? 'Dismiss' : 'Discard'}
        </button>
      </p>
    </article>
  );
}

function foundWords(listings: number): string {
  if (listings === 0) return 'It can be read, but holds nothing in the next 90 days.';
  return listings === 1 ? '1 event in the next 90 days.' : `${listings} events in the next 90 days. The soonest:`;
}
