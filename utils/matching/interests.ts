import type { EventListing } from '../event-listing';
import { isEventWord } from './event-words';
import { sameWord } from './same-word';
import { titleWords, type Word } from './title-words';

/** What of a listing says what it is about. */
export type About = Pick<EventListing, 'title' | 'description' | 'keywords' | 'organizers' | 'performers' | 'series'>;

/** Words that say nothing of anybody's taste. */
const vague = new Set(
  '#night #morning #meetup #community #centre #hall #house #opening #winter #summer #autumn #spring #club #talk #culture #festival #course #workshop #new #group'.split(
    ' ',
  ),
);

function telling(text: string): Word[] {
  return titleWords(text).filter(({ text: word }) => !vague.has(word) && !/^\d+$/.test(word));
}

function has(words: readonly Word[], interest: readonly Word[]): boolean {
  return interest.length > 0 && interest.every(({ text }) => words.some((word) => sameWord(word.text, text)));
}

/** How much a listing is about any of these interests, 0 to 1: named in its title or keywords, or only in its text. */
export function interestIn(listing: About, interests: readonly string[]): number {
  if (interests.length === 0) return 0;
  const parties = [...listing.organizers, ...listing.performers].map(({ name }) => name ?? '');
  const named = [listing.title, ...(listing.keywords ?? []), listing.series?.name ?? '', ...parties].flatMap(telling);
  const said = telling((listing.description ?? '').slice(0, 300));
  const grades = interests.map((interest) => {
    const words = wordsOf(interest);
    return has(named, words) ? 1 : has([...named, ...said], words) ? 0.6 : 0;
  });
  return Math.max(0, ...grades);
}

/** An interest keeps its words even if all are vague: `workshops` then means workshops. */
function wordsOf(interest: string): Word[] {
  const words = telling(interest);
  return words.length > 0 ? words : titleWords(interest);
}

/** The user's interests a bio speaks of, in any of the languages we know the words of. */
export function sharedTopics(bio: string | undefined, interests: readonly string[]): string[] {
  const words = telling((bio ?? '').replace(/https?:\/\/\S+/g, ' ').slice(0, 300));
  return interests.filter((interest) => has(words, wordsOf(interest)));
}

/** Topics of a bio as words: what kinds of events it names (`#jazz`), and longer words that stand for a thing. */
export function topicsOf(bio: string | undefined): string[] {
  return telling((bio ?? '').replace(/https?:\/\/\S+|@\w+/g, ' ').slice(0, 300))
    .filter(({ text }) => isEventWord(text) || text.length >= 5)
    .map(({ text }) => text);
}
