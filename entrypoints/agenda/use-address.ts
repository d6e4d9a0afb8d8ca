import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Filters, filtersFrom, sameFilters, writeFilters } from './filters';

export const views = ['list', 'month', 'map', 'mine', 'sent'] as const;
export type View = (typeof views)[number];

/** Where the reader is in the agenda: all of it stands in the page's address, so that it can be bookmarked. */
export type Where = { view: View; filters: Filters; selected?: string; month?: string };

function read(): Where {
  const hash = new URLSearchParams(location.hash.slice(1));
  const view = views.find((each) => each === hash.get('view')) ?? 'list';
  const selected = hash.get('event') ?? undefined;
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.exec(hash.get('month') ?? '')?.[0];
  return { view, filters: filtersFrom(hash), ...(selected ? { selected } : {}), ...(month ? { month } : {}) };
}

/** The place in the agenda and the way to another; going back in the browser goes back here. A change of `filters` or of
 * the selection replaces the step, a change of view is one of its own. */
export function useAddress() {
  const [where, setWhere] = useState(read);
  const arrive = useCallback((next: Where) => {
    setWhere((before) => ({ ...next, filters: sameFilters(before.filters, next.filters) }));
  }, []);
  useEffect(() => {
    const hear = () => arrive(read());
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, [arrive]);
  const go = useCallback(
    (change: Partial<Where>) => {
      const next = { ...read(), ...change };
      const hash = new URLSearchParams();
      if (next.view !== 'list') hash.set('view', next.view);
      writeFilters(next.filters, hash);
      if (next.month) hash.set('month', next.month);
      if (next.selected) hash.set('event', next.selected);
      const address = `#${hash}`;
      if (change.view && change.view !== read().view) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      arrive(next);
    },
    [arrive],
  );
  return { where, go };
}
