/** A colour of its own for each source, the same for ever since it follows from the id. Only ever beside the source's
 * name: it helps the eye and says nothing by itself. Twelve hues, light enough for dark pages and dark enough for light ones. */
export function sourceColour(sourceId: string): string {
  let hash = 7;
  for (const letter of sourceId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return `hsl(${(hash % 12) * 30} 62% 48%)`;
}
