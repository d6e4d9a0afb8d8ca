import type { BrowserContext, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { themes } from '../gallery/gallery-states';
import { wear } from '../gallery/open-gallery';

/** Before the colour of a text axe asks for its fill, which nothing of ours sets; where colours are forced, Chromium answers
 * with what it would be unforced. */
const source = `{
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
  };
}
${axe.source}`;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const rules = {
  /** All of WCAG 2.2 AA that axe knows, the size of what is pressed included, which it leaves out by default. */
  all: { runOnly: { type: 'tag', values: wcag }, rules: { 'target-size': { enabled: true } } },
  /** What can be another in another theme of the same page. */
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<string, RunOptions>;

/** Every page of this context, or load of this page, comes with axe: it need not be sent to each anew. */
export function bringAxe(to: BrowserContext | Page): Promise<unknown> {
  return to.addInitScript(source);
}

/** What axe says, in one line each: rule, how many, the first place. Open shadow roots are looked into. */
export async function violations(page: Page, of: keyof typeof rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations: found } = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { ...rules[of], resultTypes: ['violations'] } satisfies RunOptions,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
  );
}

/** The same for this page in light, dark and forced colours; each line says where. */
export async function violationsInEveryTheme(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await wear(page, theme);
    const here = await violations(page, theme === 'light' ? 'all' : 'colours');
    found.push(...here.map((each) => `${name} ${theme}: ${each}`));
  }
  return found;
}
