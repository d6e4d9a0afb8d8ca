import type { Recognised, SitePart } from '../social-site';

/** A single post or cell may be odd without the site having changed; a profile page has but one profile. */
const fewest: Record<SitePart, number> = { posts: 2, people: 2, profiles: 1 };

/** Whether most of what the page shows was understood; undefined = too little to tell. */
export function isUnderstood({ part, expected, found }: Recognised): boolean | undefined {
  if (expected < fewest[part]) return undefined;
  return Object.values(found).every((count) => count * 2 >= expected);
}

export type Verdicts = {
  /** Takes a look at the page into account; returns whether any verdict changed. */
  take(look: readonly Recognised[]): boolean;
  isPaused(part: SitePart): boolean;
  /** Whether the last look left a doubt that a second one has to settle. */
  isInDoubt(): boolean;
  paused(): SitePart[];
  /** Parts known to be understood. */
  working(): SitePart[];
  /** The last look at a part that was not understood. */
  lastOf(part: SitePart): Recognised | undefined;
};

/**
 * What a page's looks at itself amount to, per part. Sites draw in steps, so one bad look is only a doubt and the second
 * in a row pauses the part; one good look lets it go on.
 */
export function createVerdicts(): Verdicts {
  const state = new Map<SitePart, { isBad: boolean; isPaused: boolean; look: Recognised }>();
  const those = (test: (entry: { isBad: boolean; isPaused: boolean }) => boolean) =>
    [...state].filter(([, entry]) => test(entry)).map(([part]) => part);
  return {
    take(look) {
      let isChanged = false;
      for (const each of look) {
        const isGood = isUnderstood(each);
        if (isGood === undefined) continue;
        const before = state.get(each.part);
        const isPaused = !isGood && (before?.isBad ?? false);
        isChanged ||= before === undefined ? isGood : before.isPaused !== isPaused;
        state.set(each.part, { isBad: !isGood, isPaused, look: each });
      }
      return isChanged;
    },
    isPaused: (part) => state.get(part)?.isPaused ?? false,
    isInDoubt: () => those(({ isBad, isPaused }) => isBad && !isPaused).length > 0,
    paused: () => those(({ isPaused }) => isPaused),
    working: () => those(({ isBad }) => !isBad),
    lastOf: (part) => state.get(part)?.look,
  };
}
