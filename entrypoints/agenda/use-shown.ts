import { useEffect, useState } from 'preact/hooks';
import type { AgendaContent, AgendaEvent } from '../../utils/agenda-content';
import { type Filters, passes } from './filters';

/** Looked through in one go; more are looked through in several, so that a key typed meanwhile is drawn at once. */
export const slice = 1_000;

/** The events that pass, undefined before the first time. What was shown stays until the new list is whole. */
export function useShown(content: AgendaContent | undefined, filters: Filters): readonly AgendaEvent[] | undefined {
  const [shown, setShown] = useState<readonly AgendaEvent[]>();
  useEffect(() => {
    if (!content) return;
    const outdated = new AbortController();
    void shownOf(content, filters, outdated.signal).then((found) => found && setShown(found));
    return () => outdated.abort();
  }, [content, filters]);
  return shown;
}

/** Resolves to nothing when it was called off. */
export async function shownOf(
  { events, home }: Pick<AgendaContent, 'events' | 'home'>,
  filters: Filters,
  signal: AbortSignal,
): Promise<AgendaEvent[] | undefined> {
  const found: AgendaEvent[] = [];
  for (let at = 0; at < events.length; at += slice) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    for (const event of events.slice(at, at + slice)) if (passes(event, filters, home?.radiusKm)) found.push(event);
  }
  return found;
}
