/** What is known of pairs within one group of listings that hang together. */
export type PairKnowledge = {
  /** How surely two are one; 0 = nothing says so. Joins of the user come first: Infinity. */
  strength(a: string, b: string): number;
  /** They cannot be one, whatever lies between them. */
  isApart(a: string, b: string): boolean;
};

/**
 * Splits listings that hang together into gatherings: strongest pairs first, and never two parts into one when any two
 * of their members are apart. The same set gives the same parts, whatever its order.
 */
export function agglomerate(
  ids: readonly string[],
  links: readonly (readonly [string, string])[],
  about: PairKnowledge,
): string[][] {
  const partOf = new Map<string, string[]>(ids.map((id) => [id, [id]]));
  const edges = links
    .map(([a, b]) =>
      a < b ? { a, b, strength: about.strength(a, b) } : { a: b, b: a, strength: about.strength(b, a) },
    )
    .filter(({ strength }) => strength > 0)
    .sort((x, y) => (x.strength === y.strength ? compare(x.a + x.b, y.a + y.b) : y.strength - x.strength));
  for (const { a, b } of edges) {
    const [left, right] = [partOf.get(a), partOf.get(b)];
    if (!left || !right || left === right) continue;
    if (left.some((one) => right.some((other) => about.isApart(one, other)))) continue;
    const whole = [...left, ...right].sort(compare);
    for (const id of whole) partOf.set(id, whole);
  }
  return [...new Set(partOf.values())].sort((x, y) => compare(x[0] ?? '', y[0] ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
