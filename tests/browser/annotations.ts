import type { Page } from '@playwright/test';

export type Annotations = {
  /** Chips, with the handle of the post they stand at. */
  chips: { name: string; handle: string }[];
  /** Regions "In person with NAME" and everything read out in them. */
  panels: { name: string; text: string[]; rows: number }[];
};

type Node = { nodeId: string; parentId?: string; childIds?: string[]; ignored: boolean; role?: string; name: string };

/** What of ours a screen reader finds on the page, closed shadow roots included: the page itself, not our store. */
export async function readAnnotations(page: Page): Promise<Annotations> {
  const session = await page.context().newCDPSession(page);
  const { nodes: raw } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const nodes = new Map<string, Node>(
    raw.map(({ nodeId, parentId, childIds, ignored, role, name }) => [
      nodeId,
      {
        nodeId,
        ...(parentId ? { parentId } : {}),
        ...(childIds ? { childIds } : {}),
        ignored,
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
      },
    ]),
  );
  const all = [...nodes.values()].filter((node) => !node.ignored);
  const chips = all
    .filter(({ role, name }) => role === 'button' && name.startsWith('In person: '))
    .map((node) => ({ name: node.name, handle: handleAround(node, nodes) }));
  const panels = all
    .filter(({ role, name }) => role === 'region' && name.startsWith('In person with '))
    .map((node) => {
      const below = descendants(node, nodes);
      return {
        name: node.name,
        text: below.filter(({ role }) => role === 'StaticText').map(({ name }) => name),
        rows: below.filter(({ role }) => role === 'listitem').length,
      };
    });
  return { chips, panels };
}

/** The first `@handle` in the post a node stands in. */
function handleAround(node: Node, nodes: Map<string, Node>): string {
  let around: Node | undefined = node;
  while (around && around.role !== 'article') around = nodes.get(around.parentId ?? '');
  const text = around
    ? descendants(around, nodes).find(({ name, role }) => role === 'StaticText' && /^@\w+$/.test(name))
    : undefined;
  return text?.name.slice(1) ?? '';
}

function descendants(node: Node, nodes: Map<string, Node>): Node[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id);
    return child ? [child, ...descendants(child, nodes)] : [];
  });
}
