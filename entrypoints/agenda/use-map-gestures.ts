import { type Dispatch, type StateUpdater, useEffect, useRef } from 'preact/hooks';
import { moved, type Sight, zoomed } from './map-projection';

type Set = Dispatch<StateUpdater<Sight | undefined>>;

/** Pixels that an arrow key moves the map. */
const keyStep = 64;
const keys: Record<string, (sight: Sight) => Sight> = {
  ArrowLeft: (sight) => moved(sight, { x: keyStep, y: 0 }),
  ArrowRight: (sight) => moved(sight, { x: -keyStep, y: 0 }),
  ArrowUp: (sight) => moved(sight, { x: 0, y: keyStep }),
  ArrowDown: (sight) => moved(sight, { x: 0, y: -keyStep }),
  '+': (sight) => zoomed(sight, 1, middleOf(sight)),
  '=': (sight) => zoomed(sight, 1, middleOf(sight)),
  '-': (sight) => zoomed(sight, -1, middleOf(sight)),
};

/** Dragging and the arrow keys move the map, + and − and the wheel with Ctrl (or two fingers) zooms it; the wheel alone scrolls the page. One redraw
 * per frame, however many moves the browser reports. */
export function useMapGestures(frame: { current: HTMLElement | null }, setSight: Set) {
  const pending = useRef({ x: 0, y: 0, asked: 0 });
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = box.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      setSight((now) => now && zoomed(now, -event.deltaY / 200, at));
    };
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      box.removeEventListener('wheel', onWheel);
      cancelAnimationFrame(pending.current.asked);
    };
  }, [frame, setSight]);
  const draw = () => {
    const { x, y } = pending.current;
    pending.current = { x: 0, y: 0, asked: 0 };
    setSight((now) => now && moved(now, { x, y }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const change = keys[event.key];
    // The buttons within have keys of their own.
    if (!change || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setSight((now) => now && change(now));
  };
  const pan = {
    onPointerDown: (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('.pin')) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
      pending.current.x += event.movementX;
      pending.current.y += event.movementY;
      pending.current.asked ||= requestAnimationFrame(draw);
    },
  };
  return { pan, onKeyDown };
}

function middleOf({ width, height }: Sight) {
  return { x: width / 2, y: height / 2 };
}
