import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Only the rows one sees, and a few around them, of a list with known heights. `heights`: CSS pixels, one per row. */
export function useRows(heights: readonly number[]) {
  const scroller = useRef<HTMLElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, Element> | undefined>(undefined);
  const options = {
    count: heights.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => heights[index] ?? 0,
    overscan: 5,
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
  const measured = useRef(heights);
  useLayoutEffect(() => {
    if (measured.current !== heights) rows.measure();
    measured.current = heights;
  }, [rows, heights]);
  return {
    scroller,
    items: rows.getVirtualItems(),
    total: rows.getTotalSize(),
    scrollTo: (index: number) => rows.scrollToIndex(index, { align: 'center' }),
  };
}
