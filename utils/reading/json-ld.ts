import { parseLooseJson } from './loose-json';

/** A JSON object as a page gave it: hostile, so every property is looked up by name and checked. */
export type JsonObject = { [property: string]: unknown };

/** What the mark-up of one page may hold before we stop walking it. */
const maximumNodes = 50_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a `<script type="application/ld+json">`; undefined when it cannot be read. Real ones carry a byte order
 * mark, comments around them, raw line ends in strings, entities for their quotes, a second encoding as a string, and
 * every slip that JSON forbids (facts: event-sources §4). `isWhole` is false when part of it cannot be read.
 */
export function parseJsonLd(text: string): { value: unknown; isWhole: boolean } {
  const exact = parsed(text.replace(/^\uFEFF/, '').trim());
  if (typeof exact === 'string') return parseJsonLd(exact);
  if (exact !== undefined) return { value: exact, isWhole: true };
  const bare = text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ' ');
  return parseLooseJson(/&(quot|#34|#x22);/i.test(bare) && !/"\s*:/.test(bare) ? withEntities(bare) : bare);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function withEntities(json: string): string {
  return json
    .replace(/&(quot|#34|#x22);/gi, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
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
  return listOf(property(node, '@type') ?? property(node, 'type')).flatMap((type) =>
    typeof type === 'string'
      ? [
          type
            .trim()
            .replace(/[/#]+$/, '')
            .replace(/^.*[:/#]/, '')
            .toLowerCase(),
        ]
      : [],
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
