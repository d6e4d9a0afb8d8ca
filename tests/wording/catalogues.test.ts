import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, readCatalogue, roomsOf } from '@/utils/wording/build/locale-files';

const root = join(import.meta.dirname, '../..');
const code = ['entrypoints', 'components', 'utils', 'wxt.config.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => join(path, file)),
  )
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const english = roomsOf('en');
const keys = Object.entries(english).flatMap(([room, texts]) => Object.keys(texts).map((key) => `${room}_${key}`));

/** `$1` and `$2` of a text, as a set in words. */
function placeholders(text: string): string {
  return [...new Set(text.replaceAll('$$', '').match(/\$[1-9]/g))].sort().join(' ');
}

describe('English', () => {
  it('has every text the code says', () => {
    const said = [...code.matchAll(/\bsay(?:Count|Around)?\(\s*'(\w+)'/g)].map(([, key]) => key);
    expect(said.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it('has no text that nothing says', () => {
    expect(keys.filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`))).toEqual([]);
  });
});

describe.each(languages())('%s', (language) => {
  const rooms = roomsOf(language);
  const categories = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories;

  it('has every text English has, and no other', () => {
    const theirs = Object.entries(rooms).flatMap(([room, texts]) => Object.keys(texts).map((key) => `${room}_${key}`));
    expect(theirs.sort()).toEqual([...keys].sort());
  });

  // WCAG 2.5.3: who speaks to their computer says what stands on the button.
  it('names what is pressed with the words that stand on it', () => {
    const strange: string[] = [];
    for (const texts of Object.values(rooms)) {
      for (const [key, named] of Object.entries(texts)) {
        const shown = texts[key.replace(/Named$/, '')];
        if (shown === named || typeof shown !== 'string' || typeof named !== 'string') continue;
        if (!named.toLowerCase().includes(shown.toLowerCase())) strange.push(`${key}: ${named}`);
      }
    }
    expect(strange).toEqual([]);
  });

  it('has each plural form of the language', () => {
    const lacking: string[] = [];
    for (const [room, texts] of Object.entries(english)) {
      for (const [key, text] of Object.entries(texts)) {
        const theirs = rooms[room]?.[key];
        if (typeof text === 'string' ? typeof theirs === 'string' : hasForms(theirs)) continue;
        lacking.push(`${room}_${key}`);
      }
    }
    expect(lacking).toEqual([]);
  });

  function hasForms(text: unknown): boolean {
    return typeof text === 'object' && text !== null && categories.every((category) => category in text);
  }

  it('never says 1 of 0, which French counts as one', () => {
    const covers = new Intl.PluralRules(language.replace('_', '-')).select(0);
    const wrong = Object.entries(readCatalogue(language)).filter(
      ([key, text]) => covers === 'one' && key.endsWith('_one') && /\b1\b/.test(text.replaceAll('$1', '')),
    );
    expect(wrong).toEqual([]);
  });

  it('has a name and a description that the shops of extensions take', () => {
    const { extension_name: name = '', extension_description: description = '' } = readCatalogue(language);
    expect(name).toMatch(/^Tangible.{0,42}$/);
    expect(description).toMatch(/^.{20,132}$/);
  });

  it('keeps the placeholders of every text', () => {
    const theirs = readCatalogue(language);
    const changed: string[] = [];
    for (const [key, text] of Object.entries(readCatalogue('en'))) {
      // A form for one thing may leave its number out.
      const here = theirs[key];
      if (here !== undefined && !/_(zero|one|two)$/.test(key) && placeholders(here) !== placeholders(text)) {
        changed.push(key);
      }
    }
    expect(changed).toEqual([]);
  });

  // Chromium reads `$1x$` as a placeholder by that name and, having none, refuses the whole extension in that language.
  it('lets no two placeholders touch', () => {
    const touching = Object.entries(readCatalogue(language)).filter(([, text]) => /\$[1-9][\w@]*\$/.test(text));
    expect(touching.map(([key]) => key)).toEqual([]);
  });
});
