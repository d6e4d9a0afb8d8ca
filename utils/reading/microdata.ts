import type { JsonObject } from './json-ld';
import { attribute, type Element, textIn } from './page-tree';

/** The microdata items of a page in the shape of JSON-LD, so that one reader serves both (HTML standard §5.2), and its
 * RDFa of schema.org's terms likewise. Nested items stand in their parent's property. `elements`: in document order. */
export function microdataItems(elements: readonly Element[]): JsonObject[] {
  const items = new Map<Element, JsonObject>();
  const referred = new Map<string, JsonObject>();
  const roots: JsonObject[] = [];
  for (const element of elements) {
    const item = itemOf(element);
    if (item) items.set(element, item);
    for (const id of item ? (attribute(element, 'itemref') ?? '').split(/\s+/).slice(0, 20) : []) {
      if (item && id !== '') referred.set(id, item);
    }
    const owner = ownerOf(element, items, referred);
    const names = namesOf(element);
    if (item && (names.length === 0 || !owner)) roots.push(item);
    for (const name of owner ? names : []) add(owner, name, item ?? propertyValue(element));
  }
  return roots;
}

function itemOf(element: Element): JsonObject | undefined {
  if (attribute(element, 'itemscope') !== undefined) {
    return { '@type': (attribute(element, 'itemtype') ?? '').split(/\s+/), '@id': attribute(element, 'itemid') };
  }
  const type = attribute(element, 'typeof');
  if (type === undefined || (!/schema(:|\.org)/.test(type) && !isInSchemaOrg(element))) return undefined;
  return { '@type': type.split(/\s+/), '@id': attribute(element, 'resource') ?? attribute(element, 'about') };
}

/** RDFa says once, on an element around, that its names are schema.org's. */
function isInSchemaOrg(element: Element): boolean {
  let around: Element['parentNode'] | Element = element;
  for (let depth = 0; around && 'tagName' in around && depth < maximumDepth; depth += 1) {
    const vocabulary = attribute(around, 'vocab');
    if (vocabulary !== undefined) return /schema\.org/.test(vocabulary);
    around = around.parentNode;
  }
  return false;
}

function namesOf(element: Element): string[] {
  const names = attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '';
  return names.split(/\s+/).filter(Boolean);
}

const maximumDepth = 200;

function ownerOf(
  element: Element,
  items: Map<Element, JsonObject>,
  referred: Map<string, JsonObject>,
): JsonObject | undefined {
  const direct = referred.get(attribute(element, 'id') ?? '');
  if (direct && !items.has(element)) return direct;
  let around = element.parentNode;
  for (let depth = 0; around && depth < maximumDepth; depth += 1) {
    if (!('tagName' in around)) return undefined;
    const item = items.get(around) ?? referred.get(attribute(around, 'id') ?? '');
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
