import type { ShownEvent } from '../utils/messages';
import { locale } from '../utils/wording/say';
import type { Reader } from './when';
import { icalendarOf } from './write-icalendar';

/** Whoever reads this page, now. */
export function readerNow(): Reader {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale: locale(), now: Date.now() };
}

/** Hands the event to the reader's own calendar as a file, made here: nobody is asked. */
export function saveToCalendar(event: ShownEvent): void {
  const file = new Blob([icalendarOf(event, new Date())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(event.title)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function fileName(title: string): string {
  const words = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.slice(0, 60) || 'event';
}
