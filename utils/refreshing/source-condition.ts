import type { SourceState } from '../event-cache/schema';
import type { SourceCondition, SourceView } from '../source-view';
import type { UserSource } from '../user-data/schema';
import { say } from '../wording/say';
import type { Refreshing } from './dependencies';
import { originsOf } from './source-needs';

/** Overdue by more than this, it is late: a browser that was only closed over night is not worth a word. */
const lateAfter = 36 * 3_600_000;

/** How a source is. `now`: epoch milliseconds. */
export function conditionOf(
  { text, isOff }: Pick<UserSource, 'text' | 'isOff'>,
  state: SourceState | undefined,
  hasAccess: boolean,
  now: number,
): SourceCondition {
  if (isOff) return 'off';
  if (!hasAccess) return 'no-access';
  if (!state || (state.lastSuccess === undefined && state.failures === 0)) return 'waiting';
  if (state.message !== undefined) return state.trouble ?? 'failing';
  return text === undefined && now - state.nextRefresh > lateAfter ? 'late' : 'fresh';
}

const advice: Partial<Record<SourceCondition, string>> = {
  late: 'sourceHealth_doLate',
  failing: 'sourceHealth_doFailing',
  refusing: 'sourceHealth_doRefusing',
  changed: 'sourceHealth_doChanged',
  moved: 'sourceHealth_doMoved',
  'taken-over': 'sourceHealth_doTakenOver',
  paused: 'sourceHealth_doPaused',
  'no-access': 'sourceHealth_doNoAccess',
};

/** What to do about a condition, in words. */
export function adviceOn(condition: SourceCondition): string | undefined {
  const key = advice[condition];
  return key && say(key);
}

/** Whether the user may say that what a source sends now is right. */
export function believable(condition: SourceCondition, state: SourceState | undefined): Pick<SourceView, 'believable'> {
  const isAQuestion =
    condition === 'moved' || condition === 'taken-over' || (condition === 'changed' && state?.failures === 0);
  if (!isAQuestion) return {};
  const leadsTo = state?.leadsTo;
  return { believable: { origins: leadsTo ? [`${new URL(leadsTo).origin}/*`] : [] } };
}

/** Match patterns a source needs and the browser does not grant (any more). */
export async function missingOrigins(
  { address, text }: Pick<UserSource, 'address' | 'text'>,
  deps: Pick<Refreshing, 'isGranted'>,
): Promise<string[]> {
  const missing: string[] = [];
  for (const origin of text === undefined ? originsOf(address) : []) {
    if (!(await deps.isGranted(origin))) missing.push(origin);
  }
  return missing;
}

/** `https://*.host.example/*` without what only browsers read. */
export function hostOfPattern(origin: string): string {
  return origin.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
}
