import type { Person, Post } from '../people';

/** What the server hands the page, in a script of its own as X does with its initial state. */
export type TownData = {
  people: Person[];
  posts: Post[];
  /** How long a profile takes to arrive, in milliseconds: meanwhile the header of the last one still stands. */
  profileDelay: number;
  /** How much later than the header bio and website arrive, in milliseconds; absent = with it. */
  bioDelay?: number;
  /** Whether counters keep changing, each time in a new node, as X's do. */
  isLively?: boolean;
};

const data = JSON.parse(document.getElementById('town-data')?.textContent ?? '') as TownData;

export function townData(): TownData {
  return data;
}

let short = 0;
/** X shows every outgoing link as a t.co address. */
export function shortAddress(): string {
  short += 1;
  return `https://t.co/t${short}`;
}
