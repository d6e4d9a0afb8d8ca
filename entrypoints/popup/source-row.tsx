import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SourceCondition, SourceView } from '../../utils/source-view';
import { locale, say, sayCount } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { ProblemList } from './problem-list';
import type { Act } from './use-answer';

const conditionKeys: Record<SourceCondition, string> = {
  waiting: 'sourceHealth_waiting',
  fresh: 'sourceHealth_fresh',
  off: 'sourceHealth_off',
  late: 'sourceHealth_late',
  failing: 'sourceHealth_failing',
  refusing: 'sourceHealth_refusing',
  changed: 'sourceHealth_changed',
  moved: 'sourceHealth_moved',
  'taken-over': 'sourceHealth_takenOver',
  paused: 'sourceHealth_paused',
  'no-access': 'sourceHealth_noAccess',
};

/** One source and how it is: a word, what happened, and what to do about it. */
export function SourceRow({ source, act }: { source: SourceView; act: Act }) {
  const { name, label, address, health, condition, message, advice, listings, problems, colour } = source;
  const words = [
    say(conditionKeys[condition]),
    ...(health === 'kept' && listings > 0 ? [say('sourceHealth_kept')] : []),
  ];
  const isFine = condition === 'fresh' || condition === 'waiting';
  const isOff = condition === 'off';
  const nameId = useId();
  return (
    <li class="source">
      <details>
        <summary>
          <i class={`dot ${health}`} aria-hidden="true" />
          <i class="colour" style={{ background: colour }} aria-hidden="true" />
          <span class="said">
            <bdi class="name" id={nameId}>
              {name}
            </bdi>{' '}
            <span class="soft">
              {!isOff && sayCount('sourceHealth_events', listings)}
              <span class={isFine ? 'unseen' : ''}>{isOff ? words.join(', ') : `, ${words.join(', ')}`}</span>
            </span>
          </span>
        </summary>
        <p class="soft">
          {label} · <bdi>{address}</bdi>
          <br />
          {timesOf(source)}
        </p>
        <ProblemList problems={problems} />
        <SourceButtons source={source} of={nameId} act={act} />
      </details>
      {message && (
        <p class="soft message">
          {message} {advice}
        </p>
      )}
      {!message && condition === 'late' && <p class="soft message">{advice}</p>}
    </li>
  );
}

/** Each is described by `of`, the name of its source: there are as many of them as there are sources. */
function SourceButtons({ source, of, act }: { source: SourceView; of: string; act: Act }) {
  const [isLeaving, setLeaving] = useState(false);
  const { id, listings, believable, missing } = source;
  const isOff = source.condition === 'off';
  const allowThen = (origins: string[], request: Parameters<Act>[0]) => {
    // Asked in the click itself: the browser puts the question only then.
    const asked = origins.length > 0 ? browser.permissions.request({ origins }) : Promise.resolve(true);
    void asked.then((isGranted) => (isGranted ? act(request) : undefined));
  };
  const turn = (leaves: boolean) => {
    setLeaving(leaves);
    focusSoon(leaves ? `remove-${id}` : `leave-${id}`);
  };
  if (isLeaving) {
    return (
      <p class="buttons">
        <button
          type="button"
          id={`remove-${id}`}
          class="primary"
          aria-describedby={of}
          onClick={() => void act({ type: 'remove-source', sourceId: id }).then(() => focusSoon('address'))}
        >
          {sayCount('sourceHealth_removeAll', listings)}
        </button>
        <button type="button" aria-describedby={of} onClick={() => turn(false)}>
          {say('sourceHealth_keep')}
        </button>
      </p>
    );
  }
  return (
    <p class="buttons">
      {missing.length > 0 && (
        <button
          type="button"
          class="primary"
          aria-describedby={of}
          onClick={() => allowThen(missing, { type: 'refresh-source', sourceId: id })}
        >
          {say('sourceHealth_allow', missing.map((origin) => origin.replace(/^https:\/\/|\/\*$/g, '')).join(', '))}
        </button>
      )}
      {believable && (
        <button
          type="button"
          class="primary"
          aria-describedby={of}
          onClick={() => allowThen(believable.origins, { type: 'believe-source', sourceId: id })}
        >
          {say('sourceHealth_believe')}
        </button>
      )}
      {!isOff && (
        <button type="button" aria-describedby={of} onClick={() => void act({ type: 'refresh-source', sourceId: id })}>
          {say('sourceHealth_refresh')}
        </button>
      )}
      <button
        type="button"
        aria-describedby={of}
        onClick={() => void act({ type: 'switch-source', sourceId: id, on: isOff })}
      >
        {say(isOff ? 'sourceHealth_switchOn' : 'sourceHealth_switchOff')}
      </button>
      <button type="button" id={`leave-${id}`} aria-describedby={of} onClick={() => turn(true)}>
        {say('sourceHealth_remove')}
      </button>
    </p>
  );
}

function timesOf({ lastSuccess, nextRefresh, health }: SourceView): string {
  if (lastSuccess === undefined) return say('sourceHealth_never');
  const last = ago(lastSuccess);
  if (nextRefresh === undefined || health === 'no-access') return say('sourceHealth_last', last);
  return say('sourceHealth_lastAndNext', last, ago(Math.max(nextRefresh, Date.now())));
}

/** `2 hours ago`, `in 10 hours`. */
function ago(at: number): string {
  const minutes = Math.round((at - Date.now()) / 60_000);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? words.format(hours, 'hour') : words.format(Math.round(hours / 24), 'day');
}
