import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EventList, type EventListProps } from './event-list';

/**
 * Events in a place whose height was kept before anyone knew its letters (panel-heights.ts). Where a page's font needs more
 * than was reckoned, each row says how sure it is and leaves the evidence to a click, rather than that a row is cut off.
 * `isKept`: whether the height is given; else all of it is shown.
 */
export function FittedList({ isKept, ...rest }: EventListProps & { isKept: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const [width, setWidth] = useState(0);
  const [tooNarrow, setTooNarrow] = useState(-1);
  // A resize observer is told after layout and before painting: it costs no layout, and nothing is seen to change.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // With the scroll bar, whose coming and going must not count as another width.
      const { offsetWidth, scrollHeight, clientHeight } = element;
      setWidth(offsetWidth);
      if (scrollHeight > clientHeight + 1) setTooNarrow((known) => Math.max(known, offsetWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <EventList {...rest} list={list} isBrief={rest.isBrief || (isKept && width <= tooNarrow)} />;
}
