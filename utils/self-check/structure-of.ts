/** Lines of an outline: enough to see what changed, small enough to paste. */
const maximumLines = 120;

/** Words of addresses that are the site's own and say nothing about anybody. */
const general = new Set(['home', 'status', 'profile', 'post', 'photo', 'following', 'followers', 'explore', 'search']);

/**
 * The structure of a node and all in it, one line per element: tag name, test id, role. Never a text, an address, a class
 * or a label; and in a test id nothing that could be somebody's name or number.
 */
export function structureOf(element: Element): string {
  const names = namesIn(element);
  const lines: string[] = [];
  const walk = (part: Element, depth: number) => {
    if (lines.length >= maximumLines) return;
    lines.push(`${' '.repeat(depth)}${lineOf(part, names)}`);
    for (const child of part.children) if (child.localName !== 'tangible-slot') walk(child, depth + 1);
  };
  walk(element, 0);
  if (lines.length === maximumLines) lines.push('…');
  return lines.join('\n');
}

function lineOf(element: Element, names: ReadonlySet<string>): string {
  const mark = element.getAttribute('data-testid');
  const role = element.getAttribute('role');
  const tag = /^[a-z][a-z0-9-]{0,30}$/.test(element.localName) ? element.localName : '?';
  const roleWord = role && /^[a-z]{1,20}$/.test(role) ? ` role=${role}` : '';
  return `${tag}${mark === null ? '' : ` [${withoutNames(mark, names)}]`}${roleWord}`;
}

/** Test ids with somebody in them: `UserAvatar-Container-NAME`, `feedItem-by-NAME`, `NUMBER-follow`. */
function withoutNames(mark: string, names: ReadonlySet<string>): string {
  const known = mark.replace(/(Container|-by)-.*$/s, '$1-<name>').replace(/\d+/g, '<n>');
  if (!/^[\w<>.-]{1,60}$/.test(known)) return '<?>';
  const lower = known.toLowerCase();
  return [...names].some((name) => lower.includes(name)) ? '<name?>' : known;
}

/** Whatever an address in here or around may name somebody by. */
function namesIn(element: Element): Set<string> {
  const names = new Set<string>();
  for (const link of element.ownerDocument.links) {
    for (const segment of (link.getAttribute('href') ?? '').toLowerCase().split(/[^\p{L}\p{N}_.-]+/u)) {
      if (segment.length > 2 && !general.has(segment)) names.add(segment);
    }
  }
  return names;
}
