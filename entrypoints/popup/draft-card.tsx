import { useId, useState } from 'preact/hooks';
import { EventList } from '../../components/event-list';
import { readerNow, saveToCalendar } from '../../components/save-to-calendar';
import type { DistanceUnit } from '../../utils/place';
import type { DraftView } from '../../utils/source-view';
import { say, sayCount } from '../../utils/wording/say';
import { DraftChoices, DraftSteps } from './draft-choices';
import { DraftNeeds } from './draft-needs';
import { focusSoon } from './focus-soon';
import { ProblemList } from './problem-list';
import type { Act } from './use-answer';

type DraftProps = {
  draft: DraftView;
  unit: DistanceUnit;
  home: string | undefined;
  act: Act;
  onRead(choice: DraftView['choices'][number]): void;
  onAdded?(): void;
};

/** A source on its way in: what it would bring, before it is added. */
export function DraftCard({ draft, unit, home, act, onRead, onAdded }: DraftProps) {
  const { id, state, message, preview } = draft;
  const mostly = preview !== undefined && preview.unplaced * 2 > preview.listings;
  const nameId = useId();
  const [chosen, setNearHome] = useState<boolean>();
  const isNearHome = home !== undefined && (chosen ?? mostly);
  /** The card goes, and with it the button that had the focus. */
  const leave = (request: Parameters<Act>[0], then?: () => void) =>
    void act(request).then(() => {
      focusSoon('address');
      then?.();
    });
  return (
    <article id={draftElement(id)} class="draft" tabIndex={-1} aria-labelledby={nameId}>
      <p dir="auto">
        <b id={nameId}>{preview?.name ?? draft.address}</b> {preview && <span class="soft">{preview.label}</span>}
      </p>
      <p class="soft" role="status">
        {state === 'reading' && say('drafts_reading')}
        {state === 'failed' && message}
        {preview && foundWords(preview.listings)}
      </p>
      {preview && (
        <>
          <EventList
            events={preview.soonest}
            unit={unit}
            reader={readerNow()}
            actions={{ onAddToCalendar: saveToCalendar }}
          />
          {preview.unplaced > 0 && home !== undefined && (
            <label class="check">
              <input
                type="checkbox"
                checked={isNearHome}
                onChange={(event) => setNearHome(event.currentTarget.checked)}
              />
              <span>{sayCount('drafts_unplaced', preview.unplaced, home)}</span>
            </label>
          )}
          <ProblemList problems={preview.problems} />
        </>
      )}
      <DraftSteps steps={draft.steps} isReading={state === 'reading'} />
      <DraftChoices choices={draft.choices} onRead={onRead} />
      <DraftNeeds draft={draft} act={act} />
      <p class="buttons">
        {state === 'ready' && (
          <button
            type="button"
            class="primary"
            aria-describedby={nameId}
            onClick={() => leave({ type: 'add-source', draftId: id, isNearHome }, onAdded)}
          >
            {say('drafts_add')}
          </button>
        )}
        <button type="button" aria-describedby={nameId} onClick={() => leave({ type: 'discard-draft', draftId: id })}>
          {state === 'failed' ? say('drafts_dismiss') : say('drafts_discard')}
        </button>
      </p>
    </article>
  );
}

/** The id of its element: who asked for it goes on there. */
export function draftElement(draftId: string): string {
  return `draft-${draftId}`;
}

function foundWords(listings: number): string {
  return listings === 0 ? say('drafts_nothing') : sayCount('drafts_found', listings);
}
