import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** No page we read is larger; a hostile one costs no more than this. */
const maximumElements = 200_000;

/** A page's elements in document order, parsed once by the HTML standard's own rules (parse5): the background has no
 * DOMParser in Chrome. A tree too deep or too large is cut, never refused. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const waiting: Node[] = [parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })];
  while (waiting.length > 0 && elements.length < maximumElements) {
    const node = waiting.pop();
    if (!node) break;
    if ('tagName' in node) elements.push(node);
    const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) waiting.push(child);
    }
  }
  return elements;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All text inside an element, as it stands. */
export function textIn(element: Element): string {
  let text = '';
  const waiting: Node[] = [...element.childNodes].reverse();
  while (waiting.length > 0 && text.length < 2_000_000) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}
