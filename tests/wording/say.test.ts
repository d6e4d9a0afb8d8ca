import { afterEach, describe, expect, it } from 'vitest';
import { messageFrom } from '@/utils/wording/catalogue';
import { direction, locale, say, sayCount, speakThrough } from '@/utils/wording/say';
import { speak } from './speak-english';

/** A browser in one language with a few texts. */
function browserIn(language: string, texts: Record<string, string>): void {
  speakThrough({
    getMessage: (key, substitutions = []) => messageFrom(texts, key, substitutions),
    getUILanguage: () => language,
  });
}

afterEach(() => speak());

describe('say', () => {
  it('puts substitutions where the language wants them', () => {
    browserIn('de', { extension_language: 'de', a_b: '$2 vor $1, $$5' });
    expect(say('a_b', 'x', 7)).toBe('7 vor x, $5');
  });

  it('never shows nothing: a lost text shows its key', () => {
    browserIn('de', { extension_language: 'de' });
    expect(say('a_b')).toBe('a_b');
  });
});

describe('sayCount', () => {
  const polish = { extension_language: 'pl', d_one: '$1 data', d_few: '$1 daty', d_many: '$1 dat', d_other: '$1 daty' };

  it.each([
    [1, '1 data'],
    [3, '3 daty'],
    [5, '5 dat'],
    [22, '22 daty'],
    [12_500, '12 500 dat'],
  ])('speaks Polish of %i', (count, words) => {
    browserIn('pl', polish);
    expect(sayCount('d', count).replace(/\s/g, ' ')).toBe(words);
  });
});

describe('locale', () => {
  it('keeps the region of the browser where our texts are in its language', () => {
    browserIn('de-AT', { extension_language: 'de' });
    expect(locale()).toBe('de-AT');
  });

  it('follows our texts where the browser speaks a language we have not', () => {
    browserIn('sv', { extension_language: 'en' });
    expect(locale()).toBe('en');
  });

  it('writes Arabic from the right', () => {
    browserIn('ar-EG', { extension_language: 'ar' });
    expect(direction()).toBe('rtl');
  });
});
