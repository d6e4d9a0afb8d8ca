import type { EventActions } from '../../components/event-actions';
import type { PickedProfile } from '../../utils/pick';
import { ask } from './ask';

/** Hands what the reader decides at somebody's events to the background. */
export function decisionsAt(
  profile: PickedProfile | undefined,
): Required<Pick<EventActions, 'onPick'>> & Pick<EventActions, 'profile'> {
  return {
    profile,
    onPick: ({ profile: whom, ...pick }, on) =>
      void ask({ type: 'pick', pick: { ...pick, ...(whom ? { profile: whom } : {}) }, on }),
  };
}
