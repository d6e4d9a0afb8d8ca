import { firstLooseValue } from './loose-json';
import { attribute, type Element, textIn } from './page-tree';

/** The data of a page is rarely longer; what is, is an archive. */
const maximumLength = 8_000_000;
const assignment =
  /(?:window|self|globalThis)(?:\.|\[['"])(?:__[A-Z][A-Z_]+__|__[a-z]\w+|initialState|pageData)(?:['"]\])?\s*=\s*(JSON\.parse\(\s*)?(?=["'{[])/g;

/** The data that a page's own program starts from, where it lies in the page: `<script type="application/json">`
 * (`__NEXT_DATA__`, Wix' warm-up data) and what scripts assign to a global of theirs (`__APOLLO_STATE__`,
 * `__SERVER_DATA__`, also through JSON.parse). Scripts are read, never run. */
export function appState(elements: readonly Element[]): unknown[] {
  const values: unknown[] = [];
  for (const element of elements) {
    if (element.tagName !== 'script') continue;
    const type = (attribute(element, 'type') ?? '').toLowerCase();
    const text = textIn(element).slice(0, maximumLength);
    if (type === 'application/json') values.push(parsed(text) ?? parsed(fromAngular(text)));
    else if (type === '' || type.includes('javascript')) values.push(...assigned(text));
  }
  return values.filter((value) => typeof value === 'object' && value !== null);
}

function assigned(script: string): unknown[] {
  const matches = [...script.matchAll(assignment)].slice(0, 20);
  return matches.map((match, index) => {
    // Up to the next one, so that nothing is read twice.
    const rest = script.slice(match.index + match[0].length, matches[index + 1]?.index);
    if (!match[1]) return firstLooseValue(rest);
    const [literal] = /^"(?:[^"\\]|\\.)*"/.exec(rest) ?? [];
    const text = literal === undefined ? undefined : parsed(literal);
    return typeof text === 'string' ? parsed(text) : undefined;
  });
}

/** Angular writes the state it hands over with escapes of its own. */
function fromAngular(text: string): string {
  const characters: Record<string, string> = { q: '"', s: "'", l: '<', g: '>', a: '&' };
  return text.replace(/&([qslga]);/g, (_whole, name: string) => characters[name] ?? '');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
