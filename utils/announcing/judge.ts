import { blanked } from './blanked';
import type { Start } from './choose-start';
import { type LanguageWords, says } from './language-words';
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

/**
 * How much has to speak for a gathering: a clear place and an hour (3) are not enough, "Friday 8pm at the Ritz" says what
 * somebody does; a word for a gathering, an invitation, an entry fee or the form of a bill has to say that others may come.
 */
const enough = 4;

/** Whether a text with a day announces something its readers could go to. */
export function judge(about: Case): boolean {
  const { text, words, place, start } = about;
  if (says(words, words.cancelled, text)) return false;
  const lead = text.slice(0, endOfSentence(text, start));
  const afar = withoutSales(place?.isClear ? lead : text, start, words);
  if (says(words, words.fromAfar, afar) && !says(words, words.inPersonToo, text)) return false;
  if (!place && !says(words, words.ourPlace, text)) return false;
  if (isReview(about)) return false;
  return weigh(about) >= enough;
}

/** "Tickets online from tomorrow! We play on …": what a sentence before the day says of tickets is not where it is. */
function withoutSales(text: string, { mention }: Start, words: LanguageWords): string {
  let from = 0;
  return text
    .split(/(?<=[.!?。！？\n])/u)
    .filter((sentence) => {
      from += sentence.length;
      return from > mention.from || !says(words, words.onSale, sentence);
    })
    .join('');
}

/** What speaks for it, added up. What a post is about stands up to its date; what comes later are details. */
export function weigh({ text, rest, words, start, place, hasDoors }: Case): number {
  const end = endOfSentence(text, start);
  // "The Boiler Shed" is where: no boiler is mended there.
  const said = place ? blanked(text, [{ from: place.from, to: place.to }]) : text;
  const [lead, later] = [said.slice(0, end), said.slice(end)];
  const against = (source: string, weight: number, weightLater: number) =>
    says(words, source, lead) ? weight : says(words, source, later) ? weightLater : 0;
  let sum = place?.isClear || says(words, words.ourPlace, text) ? 2 : 1;
  if (place?.isWeak) sum -= 0.7;
  if (start.hasTime) sum += 1;
  if (hasDoors) sum += 1;
  // "Nuovo Teatro" is where, not what; and "forty relatives, one karaoke machine" comes after what is announced.
  const acts = place ? blanked(rest, [{ from: place.from, to: place.to }]) : rest;
  const isGathering = says(words, words.gatherings, acts);
  const isInvited = says(words, words.invitations, text);
  if (isGathering) sum += says(words, words.gatherings, acts.slice(0, end)) ? 1.5 : 0.9;
  if (isInvited) sum += 1.5;
  // "Come early", said of oneself and of nothing one could go to, is talk.
  if (!isGathering && says(words, words.oneself, isInvited ? text : lead)) sum -= 0.7;
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

/** "What a night at the Ritz, thanks! Photos tomorrow at 12": a day that is not said of the place. */
function isReview({ text, words, place, start }: Case): boolean {
  if (!place || !says(words, words.lookingBack, text)) return false;
  const between = text.slice(Math.min(place.to, start.mention.to), Math.max(place.from, start.mention.from));
  return /[.!?](?:\s|$)|[。！？\n]/u.test(between);
}

/** Where the sentence of the start ends, the one with its hour if that stands in another. */
function endOfSentence(text: string, { mention, time }: Start): number {
  const to = Math.max(mention.to, time?.to ?? 0);
  const end = text.slice(to).search(/[.!?](?:\s|$)|[。！？\n]/u);
  return end < 0 ? text.length : to + end + 1;
}
