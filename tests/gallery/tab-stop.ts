import type { Page } from '@playwright/test';

export type TabStop = {
  /** Tag, classes and the beginning of its text: enough to find it. */
  what: string;
  /** What is wrong with it for somebody who works by keyboard; empty = nothing. */
  faults: string[];
  /** The same number whenever it is the same element. */
  number: number;
};

/** What has the focus, open shadow roots included, and whether it can be seen that it has; undefined = nothing has. */
export function tabStop(page: Page): Promise<TabStop | undefined> {
  return page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    let focused = root.activeElement;
    while (focused?.shadowRoot) {
      root = focused.shadowRoot;
      focused = root.activeElement;
    }
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const { stops: known = [] } = window as unknown as { stops?: Element[] };
    if (!known.includes(focused)) known.push(focused);
    Object.assign(window, { stops: known });
    // Where a control is a picture of itself, its label shows the focus.
    const shown = focused.classList.contains('unseen') || getComputedStyle(focused).opacity === '0';
    const seen = shown ? (focused.closest('label, .file') ?? focused) : focused;
    const rings = [seen, ...(shown ? seen.querySelectorAll('*') : [])].map((each) => getComputedStyle(each));
    const faults: string[] = [];
    // Where type is larger than usual, two pixels are drawn a little thinner.
    if (!rings.some((ring) => ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 1.5))
      faults.push('nothing shows the focus');
    const isCut = (ring: CSSStyleDeclaration) => {
      const reach = Number.parseFloat(ring.outlineWidth) + Number.parseFloat(ring.outlineOffset);
      const { left, right } = seen.getBoundingClientRect();
      return ring.outlineStyle !== 'none' && (left < reach - 1 || right > innerWidth - reach + 1);
    };
    if (rings[0] && isCut(rings[0])) faults.push('its ring is cut off by the window');
    // A link may begin at the end of a line: its first part is where one looks.
    const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) faults.push('out of sight');
    else {
      const top = root.elementFromPoint(x, y);
      if (top && !seen.contains(top) && !top.contains(seen)) faults.push(`hidden by ${top.tagName} ${top.className}`);
    }
    if (focused.tabIndex > 0) faults.push('jumps the order');
    return {
      what: `${focused.tagName.toLowerCase()}.${focused.className} “${(focused.textContent ?? '').slice(0, 40)}”`,
      faults,
      number: known.indexOf(focused),
    };
  });
}

/** What of ours Tab ought to reach; a site around it has tab stops of its own. */
export function tabbable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const isControl = element.matches('a[href], button, input, select, textarea, summary, [tabindex]');
        const isOn =
          !(element instanceof HTMLButtonElement || element instanceof HTMLInputElement) || !element.disabled;
        const isOfSite = root === document && document.body.classList.contains('site');
        if (!isControl || !isOn || isOfSite || element.tabIndex < 0) continue;
        if (element.checkVisibility({ visibilityProperty: true }))
          found.push(
            `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`,
          );
      }
    }
    return found;
  });
}
