/** Paragraphs and breaks are the lines of a text, and emoji are pictures in it: textContent would lose both. */
export function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node instanceof HTMLImageElement) return node.alt;
  if (node.nodeName === 'BR') return '\n';
  let text = '';
  for (const child of node.childNodes) text += linesOf(child);
  return node.nodeName === 'P' ? `${text}\n\n` : text;
}
