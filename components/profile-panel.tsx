import { useState } from 'preact/hooks';
import type { PanelContent } from '../utils/messages';
import { inUnit } from '../utils/places/distance';
import { say, sayCount } from '../utils/wording/say';
import { bounded } from './bounded-text';
import type { EventActions } from './event-actions';
import { FittedList } from './fitted-list';
import { dayOf, type Reader } from './when';

export type ProfilePanelProps = {
  /** The person's name as their profile shows it. */
  name: string;
  /** Rows the panel has room for. */
  rows: number;
  /** Undefined = the background gave no answer. */
  content: PanelContent | undefined;
  reader: Reader;
  actions: EventActions;
  /** All of them, as the reader asked for before. */
  isWhole: boolean;
  /** The reader asks for all of them: the panel may grow. */
  onShowAll(): void;
  onLookAtSite?: (() => void) | undefined;
};

/** The panel under a profile's bio, in the place that was kept for it. */
export function ProfilePanel(props: ProfilePanelProps) {
  const { name, rows, content, reader, actions, onShowAll, onLookAtSite } = props;
  const [isWhole, setWhole] = useState(props.isWhole);
  const tied = content?.events ?? [];
  // Nothing is known of the person: what both may care for, and worded as that.
  const events = tied.length > 0 ? tied : (content?.suggested ?? []);
  const shown = isWhole ? events : events.slice(0, rows);
  const met = metWords(content, reader);
  const showAll = () => {
    setWhole(true);
    onShowAll();
  };
  return (
    <section class="panel" aria-label={say('panel_name', name)}>
      <header>
        <Mark />
        <h3 dir="auto">{say('panel_name', bounded(name))}</h3>
        {events.length > shown.length ? (
          <button type="button" class="all" onClick={showAll}>
            {sayCount('panel_all', events.length)} ›
          </button>
        ) : (
          <span class="count">
            {tied.length === 0 && events.length > 0 ? say('panel_suggested') : countWords(content)}
          </span>
        )}
      </header>
      {content && shown.length > 0 ? (
        <FittedList events={shown} unit={content.unit} reader={reader} actions={actions} isKept={!isWhole} />
      ) : (
        <p class="empty">
          {content ? say('panel_nothing', name) : say('panel_noAnswer')}{' '}
          {content && onLookAtSite && (
            <button type="button" class="pill" onClick={onLookAtSite}>
              {say('panel_lookAtSite')}
            </button>
          )}
        </p>
      )}
      {met && (
        <p class="foot" dir="auto">
          {met}
        </p>
      )}
    </section>
  );
}

/** `You met at Startup drinks, 18 April`: it tells more than a number does. */
function metWords(content: PanelContent | undefined, reader: Reader): string {
  const [last, ...earlier] = content?.met ?? [];
  if (!last) return '';
  const day = dayOf(last, reader);
  const title = bounded(last.title);
  return earlier.length > 0 ? sayCount('panel_metAndMore', earlier.length, title, day) : say('panel_met', title, day);
}

function countWords(content: PanelContent | undefined): string {
  if (!content || content.events.length === 0) return '';
  if (content.radiusKm === undefined) return `${content.events.length}`;
  const radius = content.unit === 'mi' ? content.radiusKm / 1.609344 : content.radiusKm;
  return sayCount('panel_within', content.events.length, inUnit(Math.round(radius), content.unit));
}

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 14 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.6" />
      <circle cx="9" cy="5" r="4" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
