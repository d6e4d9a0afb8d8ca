/** A JSON object as a page gave it: hostile, so every property is looked up by name and checked. */
export type JsonObject = { [property: string]: unknown };

/** What the mark-up of one page may hold before we stop walking it. */
const maximumNodes = 50_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a `<script type="application/ld+json">`; undefined when it cannot be read. Real ones carry a byte order
 * mark, comments around them, raw line ends in strings, `\'`, trailing commas, or entities for their quotes
 * (facts: event-sources §4); each repair is tried only after the one before did not help.
 */
export function parseJsonLd(text: string): unknown {
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  const repairs = [
    (json: string) => json,
    escapeControls,
    (json: string) => escapeControls(json).replaceAll("\\'", "'"),
    (json: string) => withoutTrailingCommas(escapeControls(json).replaceAll("\\'", "'")),
    (json: string) => escapeControls(withEntities(json)),
  ];
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(bare)) as unknown;
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}

/** Line ends and other control characters inside strings, where JSON allows none. */
function escapeControls(json: string): string {
  let isString = false;
  let isEscaped = false;
  let out = '';
  for (const character of json) {
    if (isString && character < ' ') {
      out += `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      continue;
    }
    if (character === '"' && !isEscaped) isString = !isString;
    isEscaped = character === '\\' && !isEscaped;
    out += character;
  }
  return out;
}

function withoutTrailingCommas(json: string): string {
  return json.replace(/,(?=\s*[\]}])/g, '');
}

function withEntities(json: string): string {
  return json.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#039;', "'").replaceAll('&amp;', '&');
}

/** A property whatever its case or prefix: `Location`, `schema:location`; the bare value where it is typed. */
export function property(node: JsonObject, name: string): unknown {
  if (Object.hasOwn(node, name)) return bareValue(node[name]);
  const wanted = name.toLowerCase();
  for (const key of Object.keys(node)) {
    if (key.toLowerCase().replace(/^(schema:|https?:\/\/schema\.org\/)/, '') === wanted) return bareValue(node[key]);
  }
  return undefined;
}

/** `{"@type": "xsd:dateTime", "@value": "2026-12-01"}` and `{"@value": "Fair", "@language": "en"}` as their value alone
 * (JSON-LD 1.1 §4.2.1), as Drupal and expanded documents write them. */
function bareValue(value: unknown): unknown {
  if (Array.isArray(value))
    return value.some(isTyped) ? value.map((each) => (isTyped(each) ? each['@value'] : each)) : value;
  return isTyped(value) ? value['@value'] : value;
}

function isTyped(value: unknown): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, '@value');
}

/** The first property of these names that is there. */
export function firstProperty(node: JsonObject, ...names: string[]): unknown {
  for (const name of names) {
    const value = property(node, name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** One or many, always as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Type names without prefix, lower case: `musicevent`. */
export function typesOf(node: JsonObject): string[] {
  return listOf(property(node, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[:/#]/, '').toLowerCase()] : [],
  );
}

/** Objects by their `@id`. The one that says most wins: where a page only points at a place (`{"@id": "#hall"}`), that
 * is an object of the same name too. */
export function namedObjects(nodes: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const named = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id !== 'string') continue;
    const there = named.get(id);
    if (!there || Object.keys(node).length > Object.keys(there).length) named.set(id, node);
  }
  return named;
}

/** Every object in some values with the object it stands in, parents first; `@id` names are resolved by the caller. */
export function objectsIn(roots: unknown[]): { node: JsonObject; parent: JsonObject | undefined; under: string }[] {
  const found: { node: JsonObject; parent: JsonObject | undefined; under: string }[] = [];
  const waiting = roots.map((value) => ({ value, parent: undefined as JsonObject | undefined, under: '' })).reverse();
  while (waiting.length > 0 && found.length < maximumNodes) {
    const next = waiting.pop();
    if (!next) break;
    const { value, parent, under } = next;
    if (Array.isArray(value)) {
      for (const each of [...value].reverse()) waiting.push({ value: each, parent, under });
    } else if (isObject(value)) {
      found.push({ node: value, parent, under });
      for (const [name, child] of Object.entries(value).reverse()) {
        if (typeof child === 'object') waiting.push({ value: child, parent: value, under: name.toLowerCase() });
      }
    }
  }
  return found;
}
