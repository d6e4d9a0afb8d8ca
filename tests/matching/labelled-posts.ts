import * as chrono from 'chrono-node';
import * as z from 'zod/mini';
import { type Announcement, type PostInWords, readAnnouncement } from '../../utils/announcing/read-announcement';
import { linesOf } from './lines-of';

const Line = z.object({
  id: z.string(),
  lang: z.optional(z.nullable(z.string())),
  text: z.string(),
  postedAt: z.string(),
  timeZone: z.string(),
  authorLocation: z.optional(z.nullable(z.string())),
  expect: z.optional(
    z.object({
      event: z.boolean(),
      start: z.optional(z.nullable(z.string())),
      place: z.optional(z.nullable(z.string())),
      acceptStart: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
    }),
  ),
});
type Line = z.infer<typeof Line>;

export type PostPrediction = { id: string; event: boolean; start?: string; place?: string };
type Reader = (post: PostInWords) => Announcement | undefined;

type Counts = {
  labelled: number;
  events: number;
  found: number;
  right: number;
  startRight: number;
  placeRight: number;
};

type Case = { line: Line; found: Announcement | undefined };

/** Predictions for a posts.jsonl file (labelling.md), what was wrong, and the same scores for chrono-node alone. */
export function predictPosts(file: string) {
  const lines = linesOf(file).map((line) => Line.parse(line));
  const read = (reader: Reader): Case[] => lines.map((line) => ({ line, found: reader(postOf(line)) }));
  const cases = read(readAnnouncement);
  const byLang = Object.entries(Object.groupBy(cases, ({ line }) => line.lang ?? 'none'))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([lang, own]) => [lang, metricsOf(countsOf(own ?? []))] as const);
  return {
    metrics: {
      ...metricsOf(countsOf(cases)),
      byLang: Object.fromEntries(byLang),
      chronoAlone: metricsOf(countsOf(read(chronoAlone))),
    },
    predictions: cases.map(
      ({ line, found }): PostPrediction => ({ id: line.id, event: found !== undefined, ...found }),
    ),
    misses: cases.flatMap(missOf),
  };
}

function countsOf(cases: Case[]): Counts {
  const counts = { labelled: 0, events: 0, found: 0, right: 0, startRight: 0, placeRight: 0 };
  for (const { line, found } of cases) if (line.expect) count(counts, line.expect, found);
  return counts;
}

function missOf({ line, found }: Case): string[] {
  if (!line.expect) return [];
  const { right, startRight, placeRight } = countsOf([{ line, found }]);
  const isRight = line.expect.event ? right + startRight + placeRight === 3 : found === undefined;
  if (isRight) return [];
  return [
    `${line.id} ${line.lang}: ${JSON.stringify(line.expect)}, got ${JSON.stringify(found ?? null)}: ${line.text}`,
  ];
}

function postOf({ text, lang, postedAt, timeZone, authorLocation }: Line): PostInWords {
  return { text, postedAt, timeZone, ...(lang ? { lang } : {}), ...(authorLocation ? { authorLocation } : {}) };
}

function count(counts: Counts, expected: NonNullable<Line['expect']>, found: Announcement | undefined): void {
  counts.labelled++;
  if (expected.event) counts.events++;
  if (found) counts.found++;
  if (!found || !expected.event) return;
  counts.right++;
  const accepted = [expected.start, expected.acceptStart].flat().map((start) => start?.slice(0, 16));
  if (accepted.includes(found.start.slice(0, 16))) counts.startRight++;
  const [said, heard] = [expected.place ?? '', found.place ?? ''].map((place) => place.toLowerCase().trim());
  if (said === '' || (heard && said && (said.includes(heard) || heard.includes(said)))) counts.placeRight++;
}

function metricsOf({ labelled, events, found, right, startRight, placeRight }: Counts) {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);
  const [precision, recall] = [ratio(right, found), ratio(right, events)];
  const f1 = precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
  return {
    labelled,
    events,
    found,
    precision,
    recall,
    f1,
    start: ratio(startRight, right),
    place: ratio(placeRight, right),
  };
}

const parsers: Record<string, Pick<typeof chrono.en, 'parse'>> = {
  en: chrono.en,
  de: chrono.de,
  fr: chrono.fr,
  es: chrono.es,
  pt: chrono.pt,
  it: chrono.it,
  nl: chrono.nl,
  ja: chrono.ja,
  zh: chrono.zh,
  ru: chrono.ru,
};

/** The baseline: whatever chrono-node finds first is the start, and a post with a date and a time is an event. */
function chronoAlone({ text, lang, postedAt, timeZone }: PostInWords): Announcement | undefined {
  const instant = Temporal.Instant.from(postedAt);
  const minutes = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;
  const reference = { instant: new Date(instant.epochMilliseconds), timezone: minutes };
  const parser = parsers[lang?.split('-')[0] ?? 'en'] ?? chrono.en;
  const found = parser.parse(text, reference, { forwardDate: true }).find(({ start }) => start.isCertain('hour'));
  if (!found) return undefined;
  const part = (name: 'month' | 'day' | 'hour' | 'minute') => String(found.start.get(name) ?? 0).padStart(2, '0');
  return { start: `${found.start.get('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}` };
}
