import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const limit = 2_000;

/** What draws nothing but changes how its neighbours are read: control characters, and the marks that turn the direction
 * of writing, by which a title can be made to show something else than it says (Trojan Source, CVE-2021-42574). */
const invisible = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The plain text of a description that may be HTML, at most 2,000 characters; block ends become line ends. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? textOf(html.slice(0, 200_000)) : html;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(invisible, '')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limit);
}

const blocks = new Set(['p', 'div', 'br', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
const unseen = new Set(['script', 'style', 'template', 'head']);

function textOf(html: string): string {
  let text = '';
  const waiting: DefaultTreeAdapterTypes.Node[] = [...parseFragment(html).childNodes].reverse();
  while (waiting.length > 0 && text.length < limit * 4) {
    const node = waiting.pop();
    if (!node) break;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (blocks.has(node.nodeName)) text += '\n';
    if ('childNodes' in node && !unseen.has(node.nodeName)) waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}
