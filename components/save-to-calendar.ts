import type { ShownEvent } from '../utils/messages';
import { locale } from '../utils/wording/say';
import { saveFile } from './save-file';
import type { Reader } from './when';
import { icalendarOf } from './write-icalendar';

/** Whoever reads this page, now. */
export function readerNow(): Reader {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale: locale(), now: Date.now() };
}

/** Hands the event to the reader's own calendar as a file, made here: nobody is asked. */
export function saveToCalendar(event: ShownEvent): void {
  saveFile(`${fileName(event.title)}.ics`, 'text/calendar', icalendarOf(event, new Date()));
}

function fileName(title: string): string {
  const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.slice(0, 60) || 'event';
}
