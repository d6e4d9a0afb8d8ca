import { reportOf } from '../self-check/report';
import { createVerdicts } from '../self-check/verdicts';
import type { SitePart, SocialSite } from '../social-site';

/** Milliseconds from a change to the look: the site has then drawn what it was drawing. */
const settled = 1_200;
/** On a page that was understood, however much it changes. */
const relaxed = 10_000;

export type PageHealth = { paused: SitePart[]; working: SitePart[]; report: string };

/**
 * The self-check of a page: some time after it changed, and once more when in doubt, the adapter is asked what it
 * recognised; on a page that was understood seldom again, in a hidden one never.
 */
export function createPageCheck(
  site: Pick<SocialSite, 'name' | 'recognise'>,
  changed: (health: PageHealth) => void,
  signal: AbortSignal,
) {
  const verdicts = createVerdicts();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let path = '';
  let isCalm = false;
  const look = () => {
    timer = undefined;
    if (signal.aborted || document.visibilityState !== 'visible') return;
    const isChanged = verdicts.take(site.recognise?.(document) ?? []);
    isCalm = !verdicts.isInDoubt();
    if (!isCalm) touch();
    if (!isChanged) return;
    const paused = verdicts.paused();
    const report = paused.length > 0 ? reportOf(site.name, paused, verdicts.lastOf) : '';
    changed({ paused, working: verdicts.working(), report });
  };
  const touch = () => {
    if (location.pathname !== path) {
      path = location.pathname;
      isCalm = false;
      clearTimeout(timer);
      timer = undefined;
    }
    timer ??= setTimeout(look, isCalm ? relaxed : settled);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { touch, isPaused: verdicts.isPaused };
}
