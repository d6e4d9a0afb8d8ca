/* Page-safe and pure. */

const most = 12;
const generic =
  /^(?:serif|sans-serif|monospace|system-ui|ui-sans-serif|ui-serif|ui-rounded|ui-monospace|-apple-system|BlinkMacSystemFont|emoji|math)$/i;
const name = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u;

/** A `font-family` as computed style spells it, taken apart and put together again: names of fonts alone, quoted, a dozen
 * at most. Undefined = it names none. */
export function familiesOf(value: string): string | undefined {
  const parts = value.slice(0, 1_000).match(/"[^"]*"|'[^']*'|[^,"']+/g) ?? [];
  const families = parts.flatMap((part) => {
    const bare = part.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (generic.test(part.trim())) return [part.trim()];
    return name.test(bare) ? [`"${bare}"`] : [];
  });
  if (!families.some((family) => !/^(?:serif|monospace|emoji|math)$/i.test(family))) return undefined;
  return [...families.slice(0, most), 'sans-serif']
    .filter((each, index, all) => all.indexOf(each) === index)
    .join(', ');
}
