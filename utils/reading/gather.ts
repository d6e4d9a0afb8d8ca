import type { Gathering, Reading, SourceAnswer, SourceRequest } from '../event-source';
import { say } from '../wording/say';

/** How many requests one reading may make; a source that has more to ask continues at its next refresh. */
export const requestsPerReading = 100;

/** Whether a source wants more than the bytes it was given. */
export function isGathering(read: Reading | Gathering): read is Gathering {
  return Symbol.iterator in read;
}

/** Lets a source ask, one request after the other, and resolves to what it made of the answers. Rejects only if `ask` does. */
export async function gather(
  gathering: Gathering,
  ask: (request: SourceRequest) => Promise<SourceAnswer>,
): Promise<Reading> {
  let step = gathering.next();
  for (let asked = 0; !step.done; asked++) {
    step = gathering.next(asked < requestsPerReading ? await ask(step.value) : refused());
  }
  return step.value;
}

/** What a source makes of the bytes alone, where nothing can be asked (a file on disk, a test). */
export function settle(read: Reading | Gathering): Reading {
  if (!isGathering(read)) return read;
  let step = read.next();
  // A source that goes on asking although everything is refused is broken; it is left at the limit like any other.
  for (let asked = 0; !step.done && asked < 2 * requestsPerReading; asked++) step = read.next(refused());
  return step.done ? step.value : { listings: [], problems: [{ level: 'error', message: refused().message }] };
}

function refused() {
  return { ok: false as const, status: 0, message: say('reading_noMoreRequests') };
}
