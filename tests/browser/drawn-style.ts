import type { Page } from '@playwright/test';

type Node = { nodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[]; nodeName: string };

/** The computed styles of the first element of ours with this class, closed roots included; undefined = none is drawn. */
export async function drawnStyle(page: Page, name: string): Promise<Record<string, string> | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = withClass(root, name, false);
    if (!found) return undefined;
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: found.nodeId });
    return Object.fromEntries(computedStyle.map((each) => [each.name, each.value]));
  } finally {
    await session.detach();
  }
}

function withClass(node: Node, name: string, isOurs: boolean): Node | undefined {
  const { attributes = [] } = node;
  const classes = attributes[attributes.indexOf('class') + 1]?.split(' ') ?? [];
  if (isOurs && attributes.includes('class') && classes.includes(name)) return node;
  const inOurs = isOurs || node.nodeName.toLowerCase() === 'tangible-slot';
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = withClass(child, name, inOurs);
    if (found) return found;
  }
  return undefined;
}
