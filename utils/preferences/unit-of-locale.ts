import type { DistanceUnit } from '../place';

/** Where roads are measured in miles (CLDR `measurementSystem`: US and UK, and the two that follow them). */
const inMiles: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM']);

/** The unit somebody whose browser speaks this BCP 47 tag most likely thinks in; kilometres where it names no country. */
export function unitOfLocale(tag: string): DistanceUnit {
  try {
    return inMiles.has(new Intl.Locale(tag).region ?? '') ? 'mi' : 'km';
  } catch {
    return 'km';
  }
}
