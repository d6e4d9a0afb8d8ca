import type { Overview } from '../../utils/overview';
import { locale, say } from '../../utils/wording/say';
import type { Act } from './use-answer';

const hour = 3_600_000;

/** Quiet for an hour on every site, without changing anything else. */
export function PauseSwitch({ overview: { preferences }, act }: { overview: Overview; act: Act }) {
  const { pausedUntil = 0 } = preferences;
  const isPaused = pausedUntil > Date.now();
  const until = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(pausedUntil);
  const set = (to: number) => void act({ type: 'set-preferences', change: { pausedUntil: to } });
  return isPaused ? (
    <button type="button" class="paused" onClick={() => set(0)}>
      {say('popup_resume', until)}
    </button>
  ) : (
    <button type="button" title={say('popup_pauseTip')} onClick={() => set(Date.now() + hour)}>
      {say('popup_pause')}
    </button>
  );
}
