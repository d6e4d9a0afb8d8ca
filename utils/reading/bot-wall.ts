import type { FetchedBody } from '../event-source';

/** What sites show to whoever might be a robot, often with status 200 or 202: their title or the name of their check. */
const walls =
  /<title>\s*(?:just a moment|one moment,? please|attention required|access denied|checking your browser|ddos-guard|are you (?:a )?(?:human|robot)|security check|verif(?:y|ying) you|pardon our interruption|robot challenge|human verification|please wait)|cf-chl-|challenge-platform|sgcaptcha|_Incapsula_Resource|px-captcha|captcha-delivery\.com|awsWafCookie|ddos-guard/i;

/** Whether a body is such a check: a refusal, and no sign that a calendar is gone. We never try to get past one. */
export function isBotWall({ bytes }: FetchedBody): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 20_000));
  return /^[\uFEFF\s]*</.test(start) && walls.test(start) && !/application\/ld\+json|BEGIN:VCALENDAR/i.test(start);
}
