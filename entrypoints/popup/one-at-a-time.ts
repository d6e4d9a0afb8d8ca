/** Calls while `run` is under way lead to one more run after it, not to many beside it: whoever asked late sees what is true
 * by then. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const call = (): Promise<void> => {
    if (current) {
      next ??= current
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return call();
        });
      return next;
    }
    current = run().finally(() => {
      current = undefined;
    });
    return current;
  };
  return call;
}
