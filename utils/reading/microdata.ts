import type { JsonObject } from './json-ld';
import { attribute, type Element, textIn } from './page-tree';

/** The microdata items of a page in the shape of JSON-LD, so that one reader serves both (HTML standard §5.2). Nested
 * items stand in their parent's property; `itemref` is not followed. `elements`: in document order. */
export function microdataItems(elements: readonly Element[]): JsonObject[] {
  const items = new Map<Element, JsonObject>();
  const roots: JsonObject[] = [];
  for (const element of elements) {
    const isScope = attribute(element, 'itemscope') !== undefined;
    const item: JsonObject | undefined = isScope
      ? { '@type': (attribute(element, 'itemtype') ?? '').split(/\s+/), '@id': attribute(element, 'itemid') }
      : undefined;
    if (item) items.set(element, item);
    const owner = ownerOf(element, items);
    const names = (attribute(element, 'itemprop') ?? '').split(/\s+/).filter(Boolean);
    if (item && (names.length === 0 || !owner)) roots.push(item);
    for (const name of owner ? names : []) add(owner, name, item ?? propertyValue(element));
  }
  return roots;
}

const maximumDepth = 200;

function ownerOf(element: Element, items: Map<Element, JsonObject>): JsonObject | undefined {
  let around = element.parentNode;
  for (let depth = 0; around && depth < maximumDepth; depth += 1) {
    if (!('tagName' in around)) return undefined;
    const item = items.get(around);
    if (item) return item;
    around = around.parentNode;
  }
  return undefined;
}

function add(owner: JsonObject | undefined, name: string, value: unknown): void {
  if (!owner || name === '__proto__') return;
  const there = owner[name];
  if (there === undefined) owner[name] = value;
  else owner[name] = Array.isArray(there) ? [...there, value] : [there, value];
}

const addressOf: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
};

function propertyValue(element: Element): string {
  const named = attribute(element, 'content') ?? attribute(element, 'datetime');
  const address = addressOf[element.tagName];
  const value = named ?? (address ? attribute(element, address) : undefined) ?? textIn(element);
  return value.replace(/\s+/g, ' ').trim().slice(0, 5_000);
}
