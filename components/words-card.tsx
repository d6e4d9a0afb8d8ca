import { useEffect, useRef, useState } from 'preact/hooks';
import { bandText } from '../utils/places/distance';
import type { WordsCard as Content } from '../utils/post-words';
import { say } from '../utils/wording/say';
import { DateTile } from './date-tile';
import { Mark } from './profile-panel';
import { type Reader, whenOf } from './when';

export type WordsCardProps = {
  /** Undefined = it is over, or there was no answer. */
  content: Content | undefined;
  reader: Reader;
  onSave(on: boolean): void;
  onClose(): void;
};

/** What the chip of a post that states an event in words opens: the words that were read, and saving it. */
export function WordsCard({ content, reader, onSave, onClose }: WordsCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={say('posts_cardName', content?.title ?? say('panel_notKnown'))}
    >
      <header>
        <Mark />
        <h3>{say('posts_cardTitle')}</h3>
        <button type="button" class="close" aria-label={say('panel_close')} onClick={onClose}>
          ×
        </button>
      </header>
      {content ? <Words content={content} reader={reader} onSave={onSave} /> : <p class="empty">{say('posts_over')}</p>}
    </div>
  );
}

function Words({ content, reader, onSave }: { content: Content } & Pick<WordsCardProps, 'reader' | 'onSave'>) {
  const [isSaved, setSaved] = useState(content.isSaved);
  const { start, place, title, band = -1, unit } = content;
  const when = whenOf({ start: timeOf(start) }, reader);
  const toggle = () => {
    setSaved(!isSaved);
    onSave(!isSaved);
  };
  return (
    <ul>
      <li class="row">
        <DateTile when={when} />
        <p class="title" dir="auto">
          {title}
        </p>
        <button
          type="button"
          class={isSaved ? 'pill save pressed' : 'pill save'}
          aria-pressed={isSaved}
          onClick={toggle}
        >
          {isSaved ? say('posts_saved') : say('posts_save')}
        </button>
        <div class="facts">
          <p class="where">
            {place ? say('posts_whenAndWhere', when.time, place) : when.time}
            {band >= 0 && `\u00a0· ${bandText(band, unit)}`}
          </p>
          <p class="why note">{isSaved ? say('posts_savedWhere') : say('posts_unchecked')}</p>
        </div>
      </li>
    </ul>
  );
}

function timeOf(start: string) {
  return start.length > 10
    ? { kind: 'wall-clock' as const, local: `${start}:00` }
    : { kind: 'date' as const, date: start };
}
