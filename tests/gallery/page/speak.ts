import { type Catalogue, catalogueOf, messageFrom, type Room } from '@/utils/wording/catalogue';
import { speakThrough } from '@/utils/wording/say';

const files = import.meta.glob<Room>('/utils/wording/*/*.json', { eager: true, import: 'default' });

/** Speaks a language of ours; where nobody translated it yet, English made as long as German, or written from the right. */
export function speak(language: string): void {
  const english = catalogueIn('en');
  const own = catalogueIn(language);
  const stretched =
    language === 'en' ? {} : Object.fromEntries(Object.entries(english).map((entry) => pretend(entry, language)));
  const catalogue = { ...english, ...stretched, ...own, extension_language: language };
  speakThrough({
    getMessage: (key, substitutions = []) => messageFrom(catalogue, key, substitutions),
    getUILanguage: () => (language === 'en' ? 'en-GB' : language),
  });
}

function catalogueIn(language: string): Catalogue {
  const rooms = Object.entries(files).filter(([path]) => path.includes(`/wording/${language}/`));
  return catalogueOf(Object.fromEntries(rooms.map(([path, room]) => [path.replace(/^.*\/|\.json$/g, ''), room])));
}

function pretend([key, text]: [string, string], language: string): [string, string] {
  return [key, language === 'ar' ? mirrored(text) : longer(text)];
}

/** As long as German tends to be: every word with more than four letters grows, and no placeholder does. */
function longer(text: string): string {
  return text.replace(/[a-zA-Z’]{5,}/g, (word) => `${word}${word.slice(-Math.ceil(word.length * 0.5))}`);
}

const letters = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** Letters of Arabic, word by word: nobody can read it, and it runs as Arabic does. */
function mirrored(text: string): string {
  return text.replace(/[a-zA-Z’]/g, (letter) => letters[letter.toLowerCase().charCodeAt(0) % letters.length] ?? letter);
}
