import type { Page } from '@playwright/test';

/** Role and name of what has the focus, closed shadow roots included, as a screen reader finds it. */
export async function focused(page: Page): Promise<{ role: string; name: string }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = (node: (typeof nodes)[number]) =>
    node.role?.value !== 'RootWebArea' &&
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  const node = nodes.find(isFocused);
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

/** Presses Tab until something of that name has the focus; rejects with the whole way when it never does. */
export async function tabTo(page: Page, name: RegExp, atMost = 80): Promise<void> {
  const way: string[] = [];
  for (let pressed = 0; pressed < atMost; pressed++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (name.test(at.name)) return;
    way.push(`${at.role} ${at.name}`);
  }
  throw new Error(`Tab never reached ${name}. It came by: ${way.join(' · ')}`);
}
