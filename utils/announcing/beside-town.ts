/** The writer's own towns, as the profile names them. */
export function townsOf(location: string): Set<string> {
  return new Set(
    location
      .split(/[,/|·•()（）-]|\s(?:&|and|und|et|y|e)\s/u)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  );
}

/** "Alte Brennerei, Graz", "Norwich, Plough Room": beside the writer's own town stands the house. */
export function isBesideTown(text: string, from: number, to: number, towns: ReadonlySet<string>): boolean {
  if (towns.size === 0) return false;
  const after = text.slice(to, to + 40).toLowerCase();
  const before = text.slice(Math.max(0, from - 40), from).toLowerCase();
  return [...towns].some((town) => {
    const behind = after.replace(/^\s*[,(（–-]?\s*(?:(?:in|à|en|em|a|de|i|w|we|te)\s+)?/u, '');
    const ahead = before.replace(/\s*[,:–·|-]?\s*$/u, '');
    return (behind !== after && behind.startsWith(town)) || (ahead !== before && ahead.endsWith(town));
  });
}
