import type { Start } from './choose-start';
import { type LanguageWords, says } from './language-words';
import type { DateMention } from './read-dates';
import type { PlaceMention } from './read-place';

export type Case = {
  text: string;
  words: LanguageWords;
  start: Start;
  place: PlaceMention | undefined;
  hasDoors: boolean;
};

/** How much has to speak for a gathering. */
const enough = 3.5;

/** Whether a text with a day announces something its readers could go to. */
export function judge(about: Case): boolean {
  const { text, words, place } = about;
  if (says(words, words.nothing, text)) return false;
  if (says(words, words.fromAfar, text) && !says(words, words.inPersonToo, text)) return false;
  if (!place && !says(words, words.ourPlace, text)) return false;
  return weigh(about) >= enough;
}

/** What speaks for it, added up. */
export function weigh({ text, words, start, place, hasDoors }: Case): number {
  let sum = place?.isClear || says(words, words.ourPlace, text) ? 2 : 1;
  if (start.hasTime) sum += 1;
  if (hasDoors) sum += 1;
  if (says(words, words.gatherings, text)) sum += 1.5;
  if (says(words, words.invitations, text)) sum += 1.5;
  if (says(words, words.admission, text)) sum += 0.7;
  if (/[📅🗓📆🎟🎫]|🕖|⏰|🕗|🕢/u.test(text)) sum += 0.5;
  if (says(words, words.privatePlan, text)) sum -= 3;
  if (says(words, words.openingHours, text)) sum -= 3;
  if (says(words, words.onSale, text)) sum -= 1;
  return sum;
}

/** Leaves out the days that are deadlines, sales, or what was before a change. */
export function dropOtherDays(mentions: DateMention[], text: string, words: LanguageWords): DateMention[] {
  return mentions.filter((mention, position) => {
    const previous = mentions[position - 1]?.to ?? 0;
    const before = text.slice(Math.max(previous, lastBreak(text, mention.from)), mention.from);
    const after = text.slice(mention.to, mentions[position + 1]?.from ?? text.length);
    if (mention.kind === 'weekday' && says(words, words.lookingBack, sentenceAround(text, mention))) return false;
    if (endsWith(before, words.insteadOf, words) || endsWith(before, words.by, words)) return false;
    if (says(words, words.onSale, before) || says(words, words.deadline, before)) return false;
    if (words.byAfter && new RegExp(`^[^\\n。!！]{0,10}?${words.byAfter}`, 'u').test(after)) return false;
    return !isSold(after, words);
  });
}

/** "Friday 10am tickets go on sale", in one breath; not "…, tickets on sale now". */
function isSold(after: string, words: LanguageWords): boolean {
  const breath = (after.split(/[\n!?。！？;]|[.,](?=\s)/u)[0] ?? '').slice(0, 45);
  return says(words, words.onSale, breath) && !says(words, words.gatherings, breath);
}

function lastBreak(text: string, index: number): number {
  const before = text.slice(0, index);
  return Math.max(before.lastIndexOf('\n'), before.search(/[.!?。！？;](?=\s|$|[^\d\s])[^.!?。！？;]*$/u)) + 1;
}

/** The sentence a day stands in. */
function sentenceAround(text: string, { from, to }: DateMention): string {
  const rest = text.slice(to);
  const end = rest.search(/[.!?。！？\n](?:\s|$)/u);
  return text.slice(lastBreak(text, from), to + (end < 0 ? rest.length : end));
}

function endsWith(text: string, source: string, { script }: LanguageWords): boolean {
  if (source === '') return false;
  const edge = script === 'run-on' ? '' : '(?<![\\p{L}])';
  return new RegExp(`${edge}(?:${source})\\s*(?:on|am|le|el|the|la|de|op|den|dem|il|i|dia|el día|w)?\\s*$`, 'iu').test(
    text,
  );
}
