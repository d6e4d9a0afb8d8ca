/** At most this long at a stretch, so that no key or scroll of the reader waits for us. */
const sliceMilliseconds = 4;

/** Works through what is left over, a slice at a time, until done or aborted. */
export function createSlices<Item>(work: (item: Item) => void, signal: AbortSignal): (items: Iterable<Item>) => void {
  const waiting = new Set<Item>();
  let isRunning = false;
  const run = () => {
    const end = performance.now() + sliceMilliseconds;
    for (const item of waiting) {
      if (signal.aborted || performance.now() >= end) break;
      waiting.delete(item);
      work(item);
    }
    isRunning = waiting.size > 0 && !signal.aborted;
    if (isRunning) setTimeout(run);
  };
  return (items) => {
    for (const item of items) waiting.add(item);
    if (isRunning || waiting.size === 0) return;
    isRunning = true;
    setTimeout(run);
  };
}
