import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A row before it was ever drawn: what tells it from others, and about how high it is in CSS pixels. */
export type ListedRow = { key: string; height: number };

/** Only the rows one sees, and a few around them, of a list whose rows are as high as they need: what is drawn is
 * measured, and its height remembered by its key. */
export function useRows(listed: readonly ListedRow[]) {
  const scroller = useRef<HTMLElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, Element> | undefined>(undefined);
  // Another function means another list: all positions are reckoned anew, with the heights that are known.
  const getItemKey = useCallback((index: number) => listed[index]?.key ?? index, [listed]);
  const options = {
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => listed[index]?.height ?? 0,
    getItemKey,
    overscan: 3,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  held.current ??= new Virtualizer(options);
  const rows = held.current;
  rows.setOptions({ ...rows.options, ...options });
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    scroller,
    items: rows.getVirtualItems(),
    total: rows.getTotalSize(),
    /** For the element of each row, which says its index in `data-index`. */
    measure: rows.measureElement,
    scrollTo: (index: number) => rows.scrollToIndex(index, { align: 'center' }),
  };
}
