const known = new Map<string, RegExp>();

/** A pattern from a source, built once: building one costs far more than using it. One with `g` only for `matchAll`, which keeps no place in it. */
export function regexOf(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const found = known.get(key) ?? new RegExp(source, flags);
  known.set(key, found);
  return found;
}
