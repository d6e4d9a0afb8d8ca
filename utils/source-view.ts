import type { Trouble } from './event-cache/schema';
import type { Problem } from './event-source';
import type { ShownEvent } from './messages';
import type { DistanceUnit } from './place';
import type { DraftChoice, DraftState, DraftStep } from './user-data/schema';

/* What pages of ours show of sources. Types only. */

export type SourceView = {
  id: string;
  name: string;
  /** `Calendar feed`, `Event page`, `Calendar file`. */
  label: string;
  /** Safe to show: secret parts masked. */
  address: string;
  /** `waiting`: never read yet · `fresh` · `kept`: last refresh failed, earlier listings stand · `failed`: nothing ever
   * came · `no-access`: the browser's permission for its site is gone. */
  health: 'waiting' | 'fresh' | 'kept' | 'failed' | 'no-access';
  /** The same in more words: why it is not fresh. */
  condition: SourceCondition;
  /** In words, when not fresh: what happened. */
  message?: string;
  /** In words: what to do about it. */
  advice?: string;
  /** The user may say that what it sends now, or where it leads to, is right; the browser has to allow these first. */
  believable?: { origins: string[] };
  /** Match patterns it needs and lacks. */
  missing: string[];
  /** Its colour wherever its listings are. */
  colour: string;
  listings: number;
  /** Epoch milliseconds. */
  lastSuccess?: number;
  nextRefresh?: number;
  /** What could not be read of it, at most 20. */
  problems: Problem[];
};

/** `off`: switched off by the user · `late`: its time has long come, but the browser did not run · the others are utils/event-cache/schema.ts's `Trouble`. */
export type SourceCondition = 'waiting' | 'fresh' | 'off' | 'late' | 'no-access' | Trouble;

/** A source on its way in. */
export type DraftView = {
  id: string;
  address: string;
  /** `ready`: preview below · `failed`: see `message` · the others say what it waits for. */
  state: DraftState;
  /** The match patterns the browser has to grant: `https://calendar.example/*`. */
  origins: string[];
  /** What the user has to agree to, in words, when `needs-consent`. */
  notice?: string;
  message?: string;
  /** What looking for its events has asked so far. */
  steps: DraftStep[];
  /** What else was found or is offered, to read instead of or beside it. */
  choices: DraftChoice[];
  preview?: {
    name: string;
    label: string;
    soonest: ShownEvent[];
    listings: number;
    /** How many of them do not say where they are, or nobody understands it. */
    unplaced: number;
    problems: Problem[];
  };
};

/** An event link as the small window shows it. */
export type LookUpView = {
  /** Undefined = this is no event link. */
  host?: string;
  events: ShownEvent[];
  unit: DistanceUnit;
  /** Why nothing was found, in words. */
  message?: string;
};
