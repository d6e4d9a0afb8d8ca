/** Gives the focus to the first of these ids that stands there once the page is drawn anew, if what had it is gone:
 * whoever works by keyboard would have to find their place again. */
export function focusSoon(...ids: string[]): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    for (const id of ids) {
      const next = document.getElementById(id);
      next?.focus();
      if (next) return;
    }
  });
}
