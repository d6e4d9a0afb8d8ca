import type { Start } from './choose-start';
import { type LanguageWords, says } from './language-words';
import type { DateMention } from './read-dates';
import type { PlaceMention } from './read-place';

export type Case = {
  text: string;
  /** The text without its days and times: "Samstagabend" is no evening of its own. */
  rest: string;
  words: LanguageWords;
  start: Start;
  place: PlaceMention | undefined;
  hasDoors: boolean;
};

/** How much has to speak for a gathering. */
const enough = 3;

/** Whether a text with a day announces something its readers could go to. */
export function judge(about: Case): boolean {
  const { text, words, place, start } = about;
  if (says(words, words.cancelled, text)) return false;
  const lead = text.slice(0, endOfSentence(text, start));
  const afar = place?.isClear ? lead : text;
  if (says(words, words.fromAfar, afar) && !says(words, words.inPersonToo, text)) return false;
  if (!place && !says(words, words.ourPlace, text)) return false;
  return weigh(about) >= enough;
}

/** What speaks for it, added up. What a post is about stands up to its date; what comes later are details. */
export function weigh({ text, rest, words, start, place, hasDoors }: Case): number {
  const end = endOfSentence(text, start);
  const [lead, later] = [text.slice(0, end), text.slice(end)];
  const against = (source: string, weight: number, weightLater: number) =>
    says(words, source, lead) ? weight : says(words, source, later) ? weightLater : 0;
  let sum = place?.isClear || says(words, words.ourPlace, text) ? 2 : 1;
  if (place?.isWeak) sum -= 0.7;
  if (start.hasTime) sum += 1;
  if (hasDoors) sum += 1;
  const isGathering = says(words, words.gatherings, rest);
  const isInvited = says(words, words.invitations, text);
  if (isGathering) sum += 1.5;
  if (isInvited) sum += 1.5;
  if (!isGathering && !isInvited && says(words, words.oneself, lead)) sum -= 0.7;
  if (says(words, words.admission, text)) sum += 1;
  if (place?.isListed) sum += 0.7;
  if (/[📅🗓📆🎟🎫]|🕖|⏰|🕗|🕢/u.test(text)) sum += 0.5;
  sum -= against(words.privatePlan, 3, 1);
  sum -= against(words.nothing, 3, 1.5);
  if (!says(words, words.inPersonToo, text)) sum -= against(words.fromAfar, 0, 1);
  sum -= against(words.openingHours, 3, 1.5);
  if (says(words, words.onSale, text)) sum -= 1;
  if (start.mention.kind === 'weekday' && !isInvited && says(words, words.lookingBack, text)) sum -= 2;
  return sum;
}

/** Where the sentence of the start ends, the one with its hour if that stands in another. */
function endOfSentence(text: string, { mention, time }: Start): number {
  const to = Math.max(mention.to, time?.to ?? 0);
  const end = text.slice(to).search(/[.!?](?:\s|$)|[。！？\n]/u);
  return end < 0 ? text.length : to + end + 1;
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
