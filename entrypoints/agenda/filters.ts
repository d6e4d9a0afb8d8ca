import type { AccessFact, AgendaEvent } from '../../utils/agenda-content';
import { foldName } from '../../utils/places/fold-name';
import type { Certainty, Role } from '../../utils/tie';

/** What of the agenda is shown; everything absent lets everything through. Kept in the address, so that a view can be
 * bookmarked and sent. */
export type Filters = {
  text?: string;
  /** `someone`: anybody of a social site is named · `going`: the user said so · `x @maya`: this account. */
  people?: string;
  role?: Role;
  certainty?: Certainty;
  source?: string;
  interest?: string;
  isFree?: boolean;
  /** ISO weekdays, 1 = Monday. */
  weekdays?: number[];
  hours?: 'day' | 'evening' | 'night';
  access?: AccessFact;
  /** Also what is outside the user's radius, or nowhere anybody knows. */
  isAnywhere?: boolean;
};

/** First and last hour, inclusive; night goes on past midnight. */
const hours = { day: [5, 16], evening: [17, 21], night: [22, 4] } as const;

/** Whether an event passes. `radiusKm`: of the user's place, undefined when there is none. */
export function passes(event: AgendaEvent, filters: Filters, radiusKm: number | undefined): boolean {
  const { people, role, certainty, source, isFree, weekdays, access } = filters;
  if (radiusKm !== undefined && !filters.isAnywhere && !(event.km !== undefined && event.km <= radiusKm)) return false;
  if (people !== undefined && !isOf(event, people)) return false;
  if ((role || certainty) && !hasTie(event, filters)) return false;
  if (source && !event.sourceIds.includes(source)) return false;
  if (isFree && !event.isFree) return false;
  if (weekdays?.length && !weekdays.includes(weekdayOf(event.day))) return false;
  if (filters.hours && !isWithin(event.hour, filters.hours)) return false;
  if (access && !event.access.includes(access)) return false;
  if (filters.interest && !wordsOf(event).includes(foldName(filters.interest))) return false;
  return !filters.text || textPasses(event, filters.text);
}

function isOf({ pick, people }: AgendaEvent, wanted: string): boolean {
  if (wanted === 'going') return pick !== undefined;
  if (wanted === 'someone') return people.length > 0;
  return people.some(({ site, handle }) => `${site} @${handle}` === wanted);
}

/** One tie has to be all that was asked for, and of the account that was asked for: that somebody else hosts it does not
 * make it an evening that account hosts. */
function hasTie({ ties, people }: AgendaEvent, { people: wanted, role, certainty }: Filters): boolean {
  const named = people.filter(({ site, handle }) => `${site} @${handle}` === wanted);
  const asked: { role: Role; certainty: Certainty }[] = named.length > 0 ? named : ties;
  return asked.some((tie) => (!role || tie.role === role) && (!certainty || tie.certainty === certainty));
}

function isWithin(hour: number | undefined, part: keyof typeof hours): boolean {
  if (hour === undefined) return part === 'day';
  const [from, to] = hours[part];
  return from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;
}

/** 1 = Monday … 7 = Sunday of `2026-12-08`. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** Every word typed has to be somewhere in the event. */
function textPasses(event: AgendaEvent, text: string): boolean {
  const words = wordsOf(event);
  return foldName(text)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

const folded = new WeakMap<AgendaEvent, string>();

/** Folded once per event: ten thousand of them are looked through at every key. */
function wordsOf(event: AgendaEvent): string {
  const known = folded.get(event);
  if (known !== undefined) return known;
  const { title, venueName, venueLine, sourceName, alsoOn = [], keywords, people } = event;
  const handles = people.map(({ handle }) => `@${handle}`);
  const sources = [sourceName, ...alsoOn.map((other) => other.sourceName)];
  const words = foldName([title, venueName, venueLine, ...sources, ...keywords, ...handles].join(' '));
  folded.set(event, words);
  return words;
}

const roles = ['hosts', 'performs', 'going', 'interested', 'posted'] as const;
const certainties = ['proven', 'confirmed', 'declared', 'possible'] as const;
const facts = ['wheelchair', 'sign-language', 'hearing-loop', 'quiet'] as const;
const dayParts = ['day', 'evening', 'night'] as const;

/** The filters an address names; whatever it holds that is none is left out. */
export function filtersFrom(hash: URLSearchParams): Filters {
  const text = (name: string) => hash.get(name)?.slice(0, 300) || undefined;
  const oneOf = <T extends string>(name: string, all: readonly T[]) => all.find((each) => each === hash.get(name));
  const weekdays = [...(hash.get('weekdays') ?? '')].map(Number).filter((day) => day >= 1 && day <= 7);
  const filters: Filters = {};
  const put = <K extends keyof Filters>(name: K, value: Filters[K] | undefined) => {
    if (value !== undefined) filters[name] = value;
  };
  put('text', text('text'));
  put('people', text('people'));
  put('source', text('source'));
  put('interest', text('interest'));
  put('role', oneOf('role', roles));
  put('certainty', oneOf('certainty', certainties));
  put('hours', oneOf('hours', dayParts));
  put('access', oneOf('access', facts));
  if (hash.has('free')) filters.isFree = true;
  if (hash.has('anywhere')) filters.isAnywhere = true;
  if (weekdays.length > 0) filters.weekdays = weekdays;
  return filters;
}

/** The other way round; what is not set is not in the address. */
export function writeFilters(filters: Filters, hash: URLSearchParams): void {
  const { isFree, isAnywhere, weekdays, ...texts } = filters;
  for (const name of ['text', 'people', 'role', 'certainty', 'source', 'interest', 'hours', 'access'] as const) {
    const value = texts[name];
    if (value) hash.set(name, value);
    else hash.delete(name);
  }
  for (const [name, on] of Object.entries({ free: isFree, anywhere: isAnywhere })) {
    if (on) hash.set(name, '1');
    else hash.delete(name);
  }
  if (weekdays?.length) hash.set('weekdays', weekdays.join(''));
  else hash.delete('weekdays');
}

/** `next`, or `before` itself where it lets the same through: another object would have everything looked through anew. */
export function sameFilters(before: Filters, next: Filters): Filters {
  const words = (filters: Filters) => {
    const hash = new URLSearchParams();
    writeFilters(filters, hash);
    return `${hash}`;
  };
  return words(before) === words(next) ? before : next;
}
