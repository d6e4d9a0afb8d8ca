import { readCatalogue } from '@/utils/wording/build/locale-files';
import { messageFrom } from '@/utils/wording/catalogue';
import { speakThrough } from '@/utils/wording/say';

/** Lets Node's runners speak a language (English unless told otherwise), as a browser would. */
export function speak(language = 'en'): void {
  const catalogue = { ...readCatalogue('en'), ...readCatalogue(language) };
  speakThrough({
    getMessage: (key, substitutions = []) => messageFrom(catalogue, key, substitutions),
    getUILanguage: () => (language === 'en' ? 'en-GB' : language.replace('_', '-')),
  });
}

speak();
