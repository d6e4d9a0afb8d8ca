import { locale, say } from '../utils/wording/say';

/* Page-safe: plain DOM. */

/** `mentions Sat 28, 7:30 PM, Bell Works`: what was read in a post, in the order a reader looks for it. */
export function wordsText({ start, place }: { start: string; place?: string }): string {
  const when = startText(start);
  return say('posts_mentions', place ? say('posts_whenAndWhere', when, place) : when);
}

/** `Sat 28 Nov, 7:30 PM`, as the clock at the place shows it; of a whole day only the day. */
function startText(start: string): string {
  const hasTime = start.length > 10;
  const at = Date.parse(`${hasTime ? start : `${start}T12:00`}:00Z`);
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = hasTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  return new Intl.DateTimeFormat(locale(), { ...day, ...time, timeZone: 'UTC' }).format(at);
}
