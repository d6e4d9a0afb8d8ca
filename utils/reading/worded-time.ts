/** Month names and their usual short forms, by their first letters; longer ones first where one begins another. */
const months: [RegExp, number][] = [
  [/^(jan|jän|ene|gen|led|sty)/, 1],
  [/^(feb|fev|fév|úno|lut)/, 2],
  [/^(mar|mär|maer|mrz|maa|bře)/, 3],
  [/^(apr|avr|abr|dub|kwi)/, 4],
  [/^(may|mai|mei|mag|maj|kvě|mayo)/, 5],
  [/^(jun|juin|giu|červen$|června|cze)/, 6],
  [/^(jul|juil|lug|červenec|července|lip)/, 7],
  [/^(aug|août|aou|ago|srp|sie)/, 8],
  [/^(sep|set|zář|wrz)/, 9],
  [/^(oct|okt|ott|out|říj|paź)/, 10],
  [/^(nov|lis)/, 11],
  [/^(dec|dez|déc|dic|pro|gru)/, 12],
];

const clock = /\b(\d{1,2})(?::(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?(?![\w])|\s*([ap])\.?m\.?(?!\w)|\s*uhr|\s*h\b)/i;
const offset = /(?:GMT|UTC)?\s*([+-]\d{2}:?\d{2})(?!\d)|\b(GMT|UTC|Z)\b/i;

/**
 * A date in words as ISO text: `December 1, 2026 7:30 PM`, `Tue, 01 Dec 2026 19:30:00 +0000`, `1. Dezember 2026, 19:30
 * Uhr`. The month must be named and the year given; anything else is undefined, since it would be a guess.
 */
export function wordedTime(text: string): string | undefined {
  if (text.length > 100 || /\d{1,2}(st|nd|rd|th)?\s*[-–]\s*\d{1,2}\b(?!:)/.test(text.replace(/[+-]\d{4}/, '')))
    return undefined;
  const year = /\b((?:19|20)\d{2})\b(?!:)/.exec(text)?.[1];
  const names = text.match(/\p{L}{3,}/gu) ?? [];
  const month = names.map(monthOf).find((number) => number !== undefined);
  const day = dayBeside(text);
  if (!year || !month || !day) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const rest = text.replace(year, ' ');
  const [, hour, minute = '00', second = '00', half, halfAlone] = clock.exec(rest) ?? [];
  if (!hour) return date;
  const [, numeric, named] = offset.exec(rest.slice(rest.search(clock))) ?? [];
  const suffix = (half ?? halfAlone) ? ` ${half ?? halfAlone}m` : '';
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${suffix}${numeric ?? (named ? 'Z' : '')}`;
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  return months.find(([pattern]) => pattern.test(lower))?.[1];
}

/** The day of the month stands beside its name: `1. Dezember`, `December 1st`, `01 Dec`. */
function dayBeside(text: string): string | undefined {
  const name = '(\\p{L}{3,})\\.?';
  const before = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er|º)?\\s*(?:(?:de|of)\\s+|d[’'])?${name}`, 'giu');
  const after = new RegExp(`${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)`, 'giu');
  for (const [, day, month] of text.matchAll(before)) if (month && monthOf(month)) return day;
  for (const [, month, day] of text.matchAll(after)) if (month && monthOf(month)) return day;
  return undefined;
}
