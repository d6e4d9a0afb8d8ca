import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AgendaContent } from '../../utils/agenda-content';
import type { AnyRequest, Broadcast } from '../../utils/messages';
import { say } from '../../utils/wording/say';
import { ask } from '../popup/ask';
import { oneAtATime } from '../popup/one-at-a-time';

/** What the agenda shows, kept up to date, and the way to change it. `trouble`: what went wrong last, in words. */
export function useAgenda() {
  const [content, setContent] = useState<AgendaContent>();
  const [trouble, setTrouble] = useState('');
  const load = useMemo(
    () =>
      oneAtATime(async () => {
        try {
          setContent(await ask({ type: 'agenda' }));
          setTrouble('');
        } catch (error) {
          setTrouble(wordsOf(error));
        }
      }),
    [],
  );
  const act = useCallback(
    async (request: AnyRequest) => {
      try {
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
  return { content, trouble, act };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : say('agenda_noAnswer');
}
