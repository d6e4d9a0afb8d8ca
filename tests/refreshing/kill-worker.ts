import { AsyncLocalStorage } from 'node:async_hooks';
import type { Refreshing } from '@/utils/refreshing/dependencies';

/** The browser ends a worker between any two of its steps. A step is a call that leaves it: to IndexedDB, the network,
 * or the browser. */
type Life = { steps: number; killAt: number; isDead: boolean; onDeath: () => void; open: Set<IDBTransaction> };

/** Which worker the running code belongs to: what a dead one had begun must not go on in the name of the next. */
const lives = new AsyncLocalStorage<Life>();

/**
 * Runs `work` in a worker that is killed at its `killAt`-th step: transactions in flight are rolled back, nothing after
 * that step happens, and no promise of that worker ever settles. Resolves to whether it died; otherwise it came to its
 * end before.
 */
export async function runUntilKilled(
  killAt: number,
  deps: Refreshing,
  work: (deps: Refreshing) => Promise<unknown>,
): Promise<boolean> {
  return new Promise<boolean>((resolve, reject) => {
    const own: Life = { steps: 0, killAt, isDead: false, onDeath: () => resolve(true), open: new Set() };
    lives
      .run(own, () => work(watched(deps, own)))
      .then(
        () => !own.isDead && resolve(false),
        (error) => !own.isDead && reject(error),
      );
  });
}

/** Whether the step may be taken. */
function step(of: Life): boolean {
  if (of.isDead) return false;
  of.steps += 1;
  if (of.steps < of.killAt) return true;
  of.isDead = true;
  for (const transaction of of.open) rollBack(transaction);
  of.onDeath();
  return false;
}

function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was complete already.
  }
}

function watched(deps: Refreshing, own: Life): Refreshing {
  const never = new Promise<never>(() => undefined);
  return {
    ...deps,
    fetch: (...args) => (step(own) ? deps.fetch(...args) : never),
    isGranted: (origin) => (step(own) ? deps.isGranted(origin) : never),
    place: (listings) => (step(own) ? deps.place(listings) : never),
    onListings: () => (step(own) ? deps.onListings() : never),
  };
}

type Method = (this: object, ...args: unknown[]) => unknown;

const watchedMethods: [object, string[]][] = [
  [IDBObjectStore.prototype, ['put', 'add', 'delete', 'get', 'getKey', 'getAll', 'count', 'openCursor']],
  [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'count', 'openCursor']],
  [IDBCursor.prototype, ['delete', 'continue']],
];

/** Puts code of ours around a method for as long as the test file runs. */
function surround(target: object, name: string, around: (original: Method) => Method): void {
  Reflect.set(target, name, around(Reflect.get(target, name) as Method));
}

for (const [target, names] of watchedMethods) {
  for (const name of names) {
    surround(
      target,
      name,
      (original) =>
        function (...args) {
          const own = lives.getStore();
          if (own && !step(own)) return new IDBRequest();
          const request = original.apply(this, args);
          if (own && request instanceof IDBRequest) silenceAfterDeath(request, ['success', 'error'], own);
          return request;
        },
    );
  }
}

surround(
  IDBDatabase.prototype,
  'transaction',
  (original) =>
    function (...args) {
      const own = lives.getStore();
      const transaction = original.apply(this, args) as IDBTransaction;
      if (!own) return transaction;
      silenceAfterDeath(transaction, ['complete', 'error', 'abort'], own);
      if (!step(own)) rollBack(transaction);
      own.open.add(transaction);
      return transaction;
    },
);

/** A dead worker hears nothing any more. Registered before anybody else, so that it comes first. */
function silenceAfterDeath(target: EventTarget, types: string[], own: Life): void {
  for (const type of types) {
    target.addEventListener(type, (event) => own.isDead && event.stopImmediatePropagation());
  }
}
