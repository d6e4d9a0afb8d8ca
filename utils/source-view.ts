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
  /** In words, when not fresh: what happened and what to do. */
  message?: string;
  listings: number;
  /** Epoch milliseconds. */
  lastSuccess?: number;
  nextRefresh?: number;
  /** What could not be read of it, at most 20. */
  problems: Problem[];
};

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
