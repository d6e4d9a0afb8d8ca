import type { ShownEvent } from '../utils/messages';
import type { Pick, PickedProfile } from '../utils/pick';

/** What can be done with an event where it is listed. */
export type EventActions = {
  /** The user decided (`on`) or took it back. Absent where there is nothing to decide yet: the preview of a source. */
  onPick?(pick: Omit<Pick, 'profile'> & { profile?: PickedProfile | undefined }, on: boolean): void;
  onAddToCalendar(event: ShownEvent): void;
  /** A listing is no part of the event it is shown in; two events are one. Only on our own pages. */
  onSplit?(listingId: string, clusterId: string): void;
  onJoin?(one: string, other: string): void;
  /** The listing of it that was saved from a post is not wanted any more. Only on our own pages. */
  onGiveUp?(savedAs: string): void;
  /** Whose profile the event stands at: only there can a tie be taken back. */
  profile?: PickedProfile | undefined;
};
