import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AnyRequest, Broadcast, Reply } from '../../utils/messages';
import { say } from '../../utils/wording/say';
import { ask } from './ask';
import { oneAtATime } from './one-at-a-time';

export type Act = (request: AnyRequest) => Promise<void>;

/** What a page of ours shows, read in one go and kept up to date, and the way to change it. `trouble`: what went wrong
 * last, in words; it stands until the next attempt. */
export function useAnswer<Name extends 'overview' | 'agenda'>(
  type: Name,
): { content: Reply<Name> | undefined; trouble: string; act: Act } {
  const [content, setContent] = useState<Reply<Name>>();
  const [trouble, setTrouble] = useState('');
  const load = useMemo(
    () =>
      oneAtATime(async () => {
        try {
          setContent((await ask({ type })) as Reply<Name>);
        } catch (error) {
          setTrouble(wordsOf(error));
        }
      }),
    [type],
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
  return { content, trouble, act };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : say('popup_noAnswer');
}
