import { useRef } from 'preact/hooks';
import type { EventActions } from '../../components/event-actions';
import { EventRow } from '../../components/event-row';
import { saveFile } from '../../components/save-file';
import { readerNow } from '../../components/save-to-calendar';
import { dayOf, type Reader } from '../../components/when';
import { icalendarOfAll } from '../../components/write-icalendar';
import type { AgendaContent, PickView } from '../../utils/agenda-content';
import { endsAt } from '../../utils/event-time';
import type { AnyRequest } from '../../utils/messages';
import { say } from '../../utils/wording/say';
import { focusSoon } from '../popup/focus-soon';
import { Diary } from './diary';
import { RemindMe } from './remind-me';

type MineProps = {
  content: AgendaContent;
  actions: EventActions;
  /** The event this was opened for, by a reminder. */
  selected: string | undefined;
  act(request: AnyRequest): Promise<void>;
};

/** What the reader said of events: what is to come, what was and whom they met there, and what they sent away. */
export function Mine({ content, actions, selected, act }: MineProps) {
  const reader = readerNow();
  const answered = content.picks.filter(({ kind }) => kind === 'going' || kind === 'interested');
  const isOver = ({ event }: PickView) => endsAt(event, reader.zone) <= reader.now;
  const ahead = answered.filter((pick) => !isOver(pick)).map(asEvent);
  const past = answered.filter((pick) => isOver(pick) && pick.kind === 'going');
  const away = content.picks.filter(({ kind }) => kind === 'not-for-me' || kind === 'not-them');
  const bring = useBroughtOnce(selected);
  /** An answer taken back takes its row away, and the button that had the focus. */
  const taking: EventActions = {
    ...actions,
    onPick: (pick, on) => void act({ type: 'pick', pick, on }).then(() => focusSoon('ahead')),
  };
  return (
    <>
      <section aria-labelledby="ahead">
        <h2 id="ahead" tabIndex={-1}>
          {say('mine_ahead')}
        </h2>
        {ahead.length === 0 && <p class="soft">{say('mine_nothingAhead')}</p>}
        <ul class="ahead">
          {ahead.map((event) => {
            const item =
              event.listingId === selected ? { 'aria-current': 'true' as const, tabIndex: -1, ref: bring } : {};
            return <EventRow key={event.listingId} {...{ event, reader, item }} unit={content.unit} actions={taking} />;
          })}
        </ul>
        {(ahead.length > 0 || content.remind) && <RemindMe isOn={content.remind} act={act} />}
      </section>
      <Diary past={past} met={content.picks.filter(({ kind }) => kind === 'met')} reader={reader} act={act} />
      <Saved saved={content.saved} reader={reader} act={act} />
      {away.length > 0 && (
        <section aria-labelledby="away">
          <h2 id="away" tabIndex={-1}>
            {say('mine_away')}
          </h2>
          <ul class="plain">
            {away.map((pick, index) => (
              <li key={`${pick.kind} ${pick.event.listingId} ${pick.profile?.handle}`} class="pair">
                <span dir="auto" id={`away-${index}`}>
                  {pick.profile
                    ? say('mine_notThem', pick.event.title, pick.profile.name ?? `@${pick.profile.handle}`)
                    : pick.event.title}{' '}
                  <span class="soft">{dayOf(pick.event, reader)}</span>
                </span>
                <button
                  type="button"
                  aria-describedby={`away-${index}`}
                  onClick={() =>
                    void act({ type: 'pick', pick: asPick(pick), on: false }).then(() => focusSoon('away', 'ahead'))
                  }
                >
                  {say('mine_showAgain')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {content.picks.length > 0 && (
        <p class="buttons">
          <button
            type="button"
            onClick={() => saveFile('tangible.ics', 'text/calendar', icalendarOfAll(ahead, new Date()))}
          >
            {say('mine_exportCalendar')}
          </button>
          <button
            type="button"
            onClick={() => saveFile('tangible.json', 'application/json', JSON.stringify(content.picks, null, 1))}
          >
            {say('mine_exportAll')}
          </button>
        </p>
      )}
    </>
  );
}

/** Brings the row of what was asked for in sight, and the focus to it: once, so that nothing drawn anew takes it back. */
function useBroughtOnce(selected: string | undefined): (row: HTMLLIElement | null) => void {
  const brought = useRef<string | undefined>(undefined);
  return (row) => {
    if (!row || brought.current === selected) return;
    brought.current = selected;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  };
}

type SavedProps = Pick<AgendaContent, 'saved'> & Pick<MineProps, 'act'> & { reader: Reader };

/** What was saved from posts, and the way to give it up; what was given up can be had back. */
function Saved({ saved, reader, act }: SavedProps) {
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{say('posts_source')}</h2>
      <ul class="plain">
        {saved.map(({ listingId, title, url, isGivenUp, ...event }) => (
          <li key={listingId} class={isGivenUp ? 'pair given-up' : 'pair'}>
            <span dir="auto">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}{' '}
              <span class="soft">{dayOf(event, reader)}</span>
            </span>
            <button
              type="button"
              aria-label={say(isGivenUp ? 'mine_saveAgainNamed' : 'mine_giveUpNamed', title)}
              onClick={() => void act({ type: 'give-up-saved', listingId, on: !isGivenUp })}
            >
              {say(isGivenUp ? 'mine_saveAgain' : 'mine_giveUp')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function asEvent({ event, kind }: PickView) {
  return kind === 'going' || kind === 'interested' ? { ...event, pick: kind } : event;
}

function asPick({ kind, event, profile }: PickView) {
  return { kind, listingId: event.listingId, ...(profile ? { profile } : {}) };
}
