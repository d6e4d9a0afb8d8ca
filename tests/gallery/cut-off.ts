import type { Page } from '@playwright/test';

/** The only texts that may be cut: each has less room than any text could be promised, and the whole of it one press away. */
const mayBeCut: readonly { where: string; because: string }[] = [
  {
    where: 'button:has(> .mark), .mark + span',
    because: 'a chip gives way before the author’s name: its card has all',
  },
  {
    where: 'section > .mark + span',
    because: 'the quiet line is one line high before anything is known: it opens a panel',
  },
  { where: '.dot-title', because: 'a day of a month sheet is small: the list beside it has the whole titles' },
];

/** Texts that are cut off, whether by a box, an ellipsis or a clamp; boxes of ours that have to scroll where a place was
 * kept for all; and controls that lie upon one another: as the reader of this page would see them. */
export function cutOff(page: Page): Promise<string[]> {
  const allowed = mayBeCut.map(({ where }) => where).join(', ');
  return page.evaluate((allowed) => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    const all: HTMLElement[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        all.push(element);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 2 &&
      !element.closest('.unseen');
    const name = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 60)}”`;
    for (const element of all) {
      if (!(element instanceof HTMLElement) || !isSeen(element) || element.clientWidth === 0) continue;
      const style = getComputedStyle(element);
      const overflow = `${style.overflowX} ${style.overflowY}`;
      const isWider = element.scrollWidth > element.clientWidth + 1;
      const isHigher = element.scrollHeight > element.clientHeight + 1;
      const isCut =
        (/hidden|clip/.test(style.overflowX) && isWider) || (/hidden|clip/.test(style.overflowY) && isHigher);
      if (isCut && !element.matches(allowed)) found.push(`cut off: ${name(element)}`);
      if (isHigher && /auto|scroll/.test(overflow) && element.matches('.panel *, .near *') && !element.closest('.menu'))
        found.push(`has to scroll: ${name(element)}`);
      if (isHigher && /auto|scroll/.test(style.overflowY) && element.clientHeight < 100)
        found.push(`no room to scroll in: ${name(element)}`);
      if (
        /^(BUTTON|A)$/.test(element.tagName) &&
        style.display !== 'inline' &&
        isWider &&
        !element.matches('.going') &&
        !/hidden|clip/.test(overflow)
      )
        found.push(`runs over: ${name(element)}`);
    }
    /** What is left of a box once everything around it has cut it. */
    const seenBoxes = (element: HTMLElement) => [...element.getClientRects()].map((each) => seenBox(element, each));
    const seenBox = (element: HTMLElement, { left, right, top, bottom }: DOMRect) => {
      const box = { left, right, top, bottom };
      for (let each = element.parentElement; each; each = each.parentElement) {
        if (getComputedStyle(each).overflowX === 'visible') continue;
        const around = each.getBoundingClientRect();
        box.left = Math.max(box.left, around.left);
        box.right = Math.min(box.right, around.right);
        box.top = Math.max(box.top, around.top);
        box.bottom = Math.min(box.bottom, around.bottom);
      }
      return box;
    };
    type Box = ReturnType<typeof seenBox>;
    const isOver = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const controls = all.filter((each) => each.matches('button, a, input, select, summary') && isSeen(each));
    const boxes = new Map(controls.map((each) => [each, seenBoxes(each)]));
    for (const [index, one] of controls.entries()) {
      for (const other of controls.slice(index + 1)) {
        if (one.contains(other) || other.contains(one) || one.closest('.menu, label') !== other.closest('.menu, label'))
          continue;
        if (boxes.get(one)?.some((a) => boxes.get(other)?.some((b) => isOver(a, b))))
          found.push(`overlap: ${name(one)} and ${name(other)}`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`the page is wider than its window: ${scrollWidth} > ${clientWidth}`);
    return found;
  }, allowed);
}
