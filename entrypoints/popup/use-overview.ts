import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AnyRequest, Broadcast } from '../../utils/messages';
import type { Overview } from '../../utils/overview';
import { say } from '../../utils/wording/say';
import { ask } from './ask';
import { oneAtATime } from './one-at-a-time';

export type Act = (request: AnyRequest) => Promise<void>;

/** What the popup shows, kept up to date, and the way to change it. `trouble`: what went wrong last, in words. */
export function useOverview(): { overview: Overview | undefined; trouble: string; act: Act } {
  const [overview, setOverview] = useState<Overview>();
  const [trouble, setTrouble] = useState('');
  const load = useMemo(
    () =>
      oneAtATime(async () => {
        try {
          setOverview(await ask({ type: 'overview' }));
        } catch (error) {
          setTrouble(wordsOf(error));
        }
      }),
    [],
  );
  const act = useCallback<Act>(
    async (request) => {
      try {
        setTrouble('');
        await ask(request);
      } catch (error) {
        setTrouble(wordsOf(error));
      }
      await load();
    },
    [load],
  );
  useEffect(() => {
    const hear = (message: unknown) => {
      if ((message as Broadcast | undefined)?.type === 'overview-changed') void load();
      return undefined;
    };
    browser.runtime.onMessage.addListener(hear);
    void load();
    return () => browser.runtime.onMessage.removeListener(hear);
  }, [load]);
  return { overview, trouble, act };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : say('popup_noAnswer');
}
