import { numberFormat, pluralRules } from './number-format';

/** Where texts come from: the browser's own i18n, which follows its language, or a catalogue in Node's runners. */
export type Speaker = {
  getMessage(key: string, substitutions?: string[]): string;
  /** BCP 47, as the browser's menus are in: `de-AT`. */
  getUILanguage(): string;
};

let speaker: Speaker | undefined;

/** Lets texts come from somewhere else than the browser (commands and tests in Node). */
export function speakThrough(other: Speaker): void {
  speaker = other;
}

/** The native `browser` namespace, in the page too: this module is part of the always-loaded content script. */
function speaking(): Speaker {
  speaker ??= (globalThis as unknown as { browser: { i18n: Speaker } }).browser.i18n;
  return speaker;
}

/** A text of `utils/wording/LANGUAGE/ROOM.json` in the user's language. Keys are written whole, so that
 * a test finds the ones that are missing or unused. */
export function say(key: string, ...substitutions: (string | number)[]): string {
  return speaking().getMessage(key, substitutions.map(String)) || key;
}

/** A text in the two pieces around its last substitution, for where that is a link and not words. */
export function sayAround(key: string, ...substitutions: (string | number)[]): [before: string, after: string] {
  const gap = '\uFFFC';
  const [before = '', after = ''] = say(key, ...substitutions, gap).split(gap);
  return [before, after];
}

/** A text with a number, in the plural form the language wants: `$1` is the number, the others follow. */
export function sayCount(key: string, count: number, ...substitutions: (string | number)[]): string {
  const words = [numberFormat(locale()).format(count), ...substitutions.map(String)];
  const category = pluralRules(locale()).select(count);
  return speaking().getMessage(`${key}_${category}`, words) || speaking().getMessage(`${key}_other`, words) || key;
}

/** The locale dates, numbers and plurals are written in: the browser's, with its region, as long as our texts are in
 * that language too; else the one our texts are in, so that no sentence mixes two. */
export function locale(): string {
  const ours = say('extension_language');
  const theirs = speaking().getUILanguage();
  return theirs.split('-')[0] === ours.split('-')[0] ? theirs : ours;
}

/** `rtl` for Arabic and the like; pages set it on their root. */
export function direction(): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)\b/.test(locale()) ? 'rtl' : 'ltr';
}
