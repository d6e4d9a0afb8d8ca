import { foldName } from './fold-name';

/** What people write that no language's list of country names holds. */
const others: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  'ceska republika': 'CZ',
  'republic of ireland': 'IE',
  korea: 'KR',
  'south korea': 'KR',
  uae: 'AE',
  turkey: 'TR',
  'hong kong': 'HK',
  macau: 'MO',
  kosovo: 'XK',
};

/** Languages in which addresses name their own country (`Deutschland`, `Česko`, `Italia`). */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'cs',
  'pl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'hu',
  'sk',
  'ro',
  'ja',
];

let named: Map<string, string> | undefined;

function countryNames(): Map<string, string> {
  if (named) return named;
  named = new Map();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second;
        const name = notCountries.has(code) ? undefined : names.of(code);
        if (name && !named.has(foldName(name).trim())) named.set(foldName(name).trim(), code);
      }
    }
  }
  for (const [name, code] of Object.entries(others)) named.set(name, code);
  return named;
}

/** Codes that `Intl.DisplayNames` knows but ISO 3166-1 does not assign to a country of today. */
const notCountries = new Set([
  'UK',
  'EU',
  'EZ',
  'UN',
  'ZZ',
  'XA',
  'XB',
  'XK',
  'QO',
  'DD',
  'SU',
  'YU',
  'CS',
  'AN',
  'FX',
  'TP',
  'ZR',
  'BU',
  'YD',
  'RH',
  'HV',
  'DY',
  'NH',
  'VD',
  'NT',
  'CT',
  'FQ',
  'JT',
  'MI',
  'NQ',
  'PC',
  'PU',
  'PZ',
  'WK',
  'TA',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'CQ',
]); // prettier

let english: Intl.DisplayNames | undefined;

/** English name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none. */
export function countryName(code: string): string {
  english ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return code === 'XK' ? 'Kosovo' : /^[A-Z]{2}$/.test(code) ? (english.of(code) ?? code) : code;
}

/** ISO 3166-1 alpha-2 code for what a piece of an address says: a name in one of several languages, or a code of two
 * capitals (`CZ`), or `USA`, `U.K.`. Undefined when it names no country. */
export function countryNamed(text: string): string | undefined {
  const trimmed = text.trim();
  const known = countryNames().get(foldName(trimmed).trim());
  if (known) return known;
  return /^[A-Z]{2}$/.test(trimmed) && !notCountries.has(trimmed) && countryName(trimmed) !== trimmed
    ? trimmed
    : undefined;
}

/** Countries that a half-typed word can become: `fra` → FR. Folded input of at least two letters. */
export function countriesStarting(folded: string): readonly string[] {
  if (folded.length < 2) return [];
  const codes = new Set<string>();
  for (const [name, code] of countryNames()) if (name.startsWith(folded)) codes.add(code);
  if (folded.length === 2 && countryName(folded.toUpperCase()) !== folded.toUpperCase())
    codes.add(folded.toUpperCase());
  return [...codes];
}
