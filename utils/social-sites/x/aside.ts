import type { Slot } from '../../social-site';

export const asideSelector = '[data-testid="sidebarColumn"]';

/** At the end of the sidebar's list of modules, which stick to the window together (facts/social-dom.md §1.7). The search
 * form is the one module every sidebar has; the list is what first holds anything beside it. */
export function readAside(column: Element): Slot | undefined {
  let module = column.querySelector('form[role="search"]');
  while (module && module !== column && !module.matches('[aria-label][tabindex="0"]')) {
    const parent: Element | null = module.parentElement;
    if (parent && module.matches(':not(form)') && parent.childElementCount > 1) return { parent, before: null };
    module = parent;
  }
  return undefined;
}
