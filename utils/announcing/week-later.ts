import type { DateMention } from './read-dates';
import { regexOf } from './regex-of';

/** "Today week", "Samstag in einer Woche": what turns a day into that of the week after, behind it or before it. */
const behind: Readonly<Record<string, string>> = {
  en: 'week|in a week|a week(?: later)?',
  de: 'in (?:einer|1) woche|in (?:8|acht) tagen|über eine woche',
  fr: 'en huit|dans (?:une|1) semaine|dans (?:huit|8) jours',
  es: '(?:dentro de|en) una semana|en ocho(?: días)?',
  pt: 'a (?:oito|8) dias|daqui a (?:uma|1) semana|dentro de uma semana|em (?:uma|1) semana',
  it: '(?:tra|fra) una settimana|a otto(?: giorni)?',
  nl: 'over (?:een|1|één) week|over (?:8|acht) dagen',
  ca: "d'aquí (?:a )?una setmana|en vuit",
  pl: 'za tydzień',
  sv: 'om en vecka|om åtta dagar',
  da: 'om en uge|om otte dage',
  nb: 'om en uke|om åtte dager|om ei uke',
  tr: 'haftaya',
  ru: 'через неделю',
};
const before: Readonly<Record<string, string>> = {
  en: 'a week (?:from|on)|week from|one week from',
  de: 'in einer woche am',
  pl: 'za tydzień w',
  sv: 'om en vecka på',
  da: 'om en uge på',
  nb: 'om en uke på',
  ru: 'через неделю в',
};

/** Moves a relative day or a weekday by a week where the text says so right beside it. */
export function addWeekLater(mention: DateMention, text: string, lang: string): void {
  if (mention.kind !== 'relative' && mention.kind !== 'weekday') return;
  const rest = text.slice(mention.to, mention.to + 30);
  const after = behind[lang] && regexOf(`^[\\s,(]{1,2}(?:${behind[lang]})(?![\\p{L}\\p{N}])`, 'iu').exec(rest);
  const lead = text.slice(Math.max(0, mention.from - 24), mention.from);
  const led = before[lang] && regexOf(`(?<![\\p{L}])(?:${before[lang]})\\s$`, 'iu').exec(lead);
  if (!after && !led) return;
  mention.days = mention.days.map((day) => day.add({ days: 7 }));
  if (after) mention.to += after[0].length;
}
