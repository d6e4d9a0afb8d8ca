import type { DateKind } from './date-patterns';
import type { DateMention } from './read-dates';

/** Whether what stands between two words for days is only what joins them: "Saturday, the 12th". */
export function isJoint(between: string): boolean {
  return (
    /^[\s,.()（）:|·/–-]{0,4}(?:the|le|el|il|den|der|dem|am|de|d\.?|dia|día|dnia|o|em|no|na|w|i|på|den|lo|als?|na dzień|في|的|،|,)?[\s,.()（）]{0,2}$/iu.test(
      between,
    ) && !between.includes('\n')
  );
}

/** Mentions side by side are one: a calendar date outweighs "tomorrow", which outweighs a weekday. */
export function mergeDates(mentions: DateMention[], text: string): DateMention[] {
  const weight: Record<DateKind, number> = { calendar: 4, numeric: 4, 'day-of-month': 3, relative: 2, weekday: 1 };
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    if (
      !last ||
      last.days.length === 0 ||
      !isJoint(text.slice(last.to, mention.from)) ||
      weight[last.kind] === weight[mention.kind]
    ) {
      result.push(mention);
      continue;
    }
    const [main, side] = weight[mention.kind] > weight[last.kind] ? [mention, last] : [last, mention];
    const partOfDay = main.partOfDay ?? side.partOfDay;
    result[result.length - 1] = { ...main, from: last.from, to: mention.to, ...(partOfDay ? { partOfDay } : {}) };
  }
  return result;
}
