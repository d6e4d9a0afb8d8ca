import type { Problem } from '../../event-source';
import { isObject, type JsonObject, objectsIn, parseJsonLd, property, typesOf } from '../../reading/json-ld';
import { microdataItems } from '../../reading/microdata';
import { microformatEvents } from '../../reading/microformats';
import { attribute, type Element, textIn } from '../../reading/page-tree';
import { say } from '../../wording/say';

/** An event of a page's mark-up, and the object it stands in, where it is a part of that. */
export type MarkedUp = { node: JsonObject; parent: JsonObject | undefined };

/** Everything a page marks up, by JSON-LD, microdata, RDFa, h-event and hCalendar, and the events among it. */
export function markedUp(
  html: string,
  elements: readonly Element[],
  url: string,
  problems: Problem[],
): { nodes: JsonObject[]; events: MarkedUp[] } {
  const blocks = jsonLdBlocks(elements, problems);
  const found = objectsIn([...blocks, ...microdataItems(elements), ...microformatEvents(html, url)]);
  const events = found
    .filter((each) => isEvent(each.node) && !isOnlyFrame(each.node) && !isAside(each))
    .map(({ node, parent, under }) => ({ node, parent: under.startsWith('subevent') ? parent : undefined }));
  return { nodes: found.map(({ node }) => node), events };
}

const eventType = /(event|festival|hackathon|courseinstance)$/;
const notEvents = new Set([
  'eventreservation',
  'eventvenue',
  'eventstatustype',
  'broadcastevent',
  'onlineevent',
  'publicationevent',
]);

function jsonLdBlocks(elements: readonly Element[], problems: Problem[]): unknown[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) return [];
    const text = textIn(element);
    const { value, isWhole } = isClosed(element) ? parseJsonLd(text) : cutOff(text);
    if (!isWhole && text.trim() !== '') {
      const message = say('reading_badJson');
      problems.push({ level: 'warning', message, ...lineOf(element) });
    }
    return [value];
  });
}

/** A page that ends inside its data was cut off on its way: what is left of it must not pass for all there is. */
function isClosed({ sourceCodeLocation }: Element): boolean {
  return !sourceCodeLocation || ('endTag' in sourceCodeLocation && sourceCodeLocation.endTag !== undefined);
}

function cutOff(text: string): { value: unknown; isWhole: boolean } {
  try {
    return { value: JSON.parse(text) as unknown, isWhole: true };
  } catch {
    return { value: undefined, isWhole: false };
  }
}

function lineOf(element: Element): { line?: number } {
  const line = element.sourceCodeLocation?.startLine;
  return line === undefined ? {} : { line };
}

function isEvent(node: JsonObject): boolean {
  return (
    typesOf(node).some((type) => eventType.test(type) && !notEvents.has(type)) || typesOf(node).includes('eventseries')
  );
}

/** A series or frame that lists its dates is not a happening of its own. */
function isOnlyFrame(node: JsonObject): boolean {
  const parts = property(node, 'subEvent') ?? property(node, 'subEvents');
  const isSeries = typesOf(node).includes('eventseries');
  return isSeries && (Array.isArray(parts) ? parts.length > 0 : isObject(parts));
}

/** What an event is part of or replaced, named beside it, is not what the page is about. */
function isAside({ node, under }: { node: JsonObject; under: string }): boolean {
  const isPointer = Object.keys(node).every((name) => name.startsWith('@'));
  return isPointer || /superevent|previousevent|aboutevent|itemreviewed/.test(under);
}
