import { useState } from 'preact/hooks';
import type { NearYou as Content } from '../utils/near-you';
import { say } from '../utils/wording/say';
import type { EventActions } from './event-actions';
import { EventList } from './event-list';
import { Mark } from './profile-panel';
import type { Reader } from './when';

export type NearYouProps = {
  content: Content | undefined;
  reader: Reader;
  actions: EventActions;
  isFolded: boolean;
  onAgenda(): void;
  /** The box may change its height: the reader asked for it. */
  onFold(isFolded: boolean): void;
};

/** Beside the feed: whom of this feed one could meet, else the soonest near the place, named as such. */
export function NearYou({ content, reader, actions, isFolded, onAgenda, onFold }: NearYouProps) {
  const [folded, setFolded] = useState(isFolded);
  const fold = () => {
    setFolded(!folded);
    onFold(!folded);
  };
  return (
    <section class="near" aria-label={say('near_name')}>
      <header>
        <Mark />
        <h3>{say('near_name')}</h3>
        <span class="count">
          {!folded && content && (content.of === 'feed' ? say('near_ofFeed') : say('near_soonest'))}
        </span>
        <button type="button" class="fold" aria-expanded={!folded} aria-label={say('near_fold')} onClick={fold}>
          <span aria-hidden="true">{folded ? '▾' : '▴'}</span>
        </button>
      </header>
      {!folded && (
        <>
          {content && content.events.length > 0 ? (
            <EventList events={content.events} unit={content.unit} reader={reader} actions={actions} isBrief />
          ) : (
            <p class="empty">{content ? say('near_nothing') : say('panel_noAnswer')}</p>
          )}
          <p class="foot">
            <button type="button" onClick={onAgenda}>
              {say('near_agenda')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
