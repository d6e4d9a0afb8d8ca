import {
  isUsable,
  type Look,
  type LookPart,
  type LookProperty,
  lookOf,
  lookParts,
  type RawLook,
} from '../page-look/look-of';
import type { LookSpots, SocialSite } from '../social-site';
import { allSlots } from './slots';

export type PageLook = {
  /** Gives a host of ours the page's fonts and colours, now and whenever they change. */
  dress(host: HTMLElement): void;
  /** After the page changed: what it did not show yet is looked for again, a few times. */
  recheck(): void;
};

/** Milliseconds until what was missing is looked for again; then the page is taken as having none. */
const patience = [400, 1_600, 6_400, 25_600] as const;
const colours: readonly LookProperty[] = [
  ...(['text', 'quiet', 'line', 'strong-line', 'paper', 'accent', 'tint', 'good', 'warn', 'bad'] as const).map(
    (name): LookProperty => `--${name}`,
  ),
  ...(['--radius', '--ground', 'color-scheme'] as const),
];
/** What words are as wide as. */
const measures: readonly LookProperty[] = ['--font', '--scale', 'zoom'];
const switches = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];
const themeMarks = ['class', 'style', 'data-color-scheme', 'data-contrast', 'data-theme'];

/**
 * Reads how the page looks: at the first host and when its theme changes, never per post. Computed styles only, no layout.
 * The theme stands on the root and on the body, so that an observer of those two elements' own attributes is all it takes.
 */
export function createPageLook(
  { look: spots = {} }: Pick<SocialSite, 'look'>,
  signal: AbortSignal,
  styleOf: (element: Element) => CSSStyleDeclaration = (element) => getComputedStyle(element),
): PageLook {
  let look: Look = {};
  let missing: readonly LookPart[] = [];
  let theme: string | undefined;
  let tries = 0;
  let isWaiting = false;
  let path = '';

  const read = () => {
    const raw = readLook(spots, styleOf);
    missing = lookParts.filter((part) => spots[part] && raw[part] === undefined);
    look = lookOf(raw);
  };
  const restyle = (some: readonly LookProperty[]) => {
    for (const host of allSlots()) apply(look, host, some);
  };
  const again = () => {
    isWaiting = false;
    tries += 1;
    if (signal.aborted || !missing.some((part) => firstOf(spots, part))) return;
    read();
    // Another font would break lines elsewhere, under the eyes of who reads them: it is for what is drawn from now on.
    restyle(colours);
  };
  const follow = () => {
    const now = themeNow();
    if (theme === undefined || now === theme) return;
    theme = now;
    tries = 0;
    // The page's own styles follow in this very task; by the next frame they stand.
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      read();
      restyle([...colours, ...measures]);
    });
  };
  followTheme(follow, signal);

  return {
    dress(host) {
      if (theme === undefined) {
        theme = themeNow();
        read();
      }
      apply(look, host, [...colours, ...measures]);
    },
    recheck() {
      if (theme === undefined || missing.length === 0 || isWaiting) return;
      if (path !== location.pathname) tries = 0;
      path = location.pathname;
      const wait = patience[tries];
      if (wait === undefined) return;
      isWaiting = true;
      setTimeout(again, wait);
    },
  };
}

/** What the page's styles say, part by part; one style is asked for per element. */
export function readLook(spots: LookSpots, styleOf: (element: Element) => CSSStyleDeclaration): RawLook {
  const styles = new Map<Element, CSSStyleDeclaration>();
  // Forced colours are the reader's, and come from the browser.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const raw: RawLook = {};
  for (const part of lookParts) {
    if (isForced && part !== 'font' && part !== 'size') continue;
    for (const [selector, property] of spots[part] ?? []) {
      const element = document.querySelector(selector);
      if (!element) continue;
      const style = styles.get(element) ?? styleOf(element);
      styles.set(element, style);
      const value = style.getPropertyValue(property);
      if (!isUsable(part, value)) continue;
      raw[part] = value;
      break;
    }
  }
  return raw;
}

function firstOf(spots: LookSpots, part: LookPart): Element | undefined {
  for (const [selector] of spots[part] ?? []) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

function apply(look: Look, host: HTMLElement, some: readonly LookProperty[]): void {
  for (const name of some) {
    const value = look[name];
    if (value === undefined) host.style.removeProperty(name);
    else host.style.setProperty(name, value);
  }
}

/** What tells one theme from another, in the words of the page itself: no style is computed for it. */
function themeNow(): string {
  const marks = [document.documentElement, document.body].flatMap((element: HTMLElement | null) => {
    if (!element) return [];
    const { fontSize, colorScheme, backgroundColor } = element.style;
    const { theme, contrast, colorScheme: scheme } = element.dataset;
    return [element.className, fontSize, colorScheme, backgroundColor, theme, contrast, scheme];
  });
  return [...marks, ...switches.map((query) => matchMedia(query).matches)].join('|');
}

function followTheme(follow: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(follow);
  const observe = (element: Element) => observer.observe(element, { attributeFilter: themeMarks });
  observe(document.documentElement);
  if (document.body) observe(document.body);
  else document.addEventListener('DOMContentLoaded', () => observe(document.body), { once: true, signal });
  for (const query of switches) matchMedia(query).addEventListener('change', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
