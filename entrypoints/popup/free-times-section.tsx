import { tightWeekdayName, weekdayName, weekdays, weekInfo } from '../../components/week';
import { type DayPart, dayParts, type FreeTimes, isStated, noFreeTimes } from '../../utils/free-times';
import { dateFormat } from '../../utils/wording/date-format';
import { locale, say, sayCount } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { Section } from './section';
import type { Act } from './use-answer';

type FreeTimesProps = { free: FreeTimes | undefined; act: Act };

/** When the user is usually free: it lifts events in every order and hides none. */
export function FreeTimesSection({ free = noFreeTimes, act }: FreeTimesProps) {
  const set = (freeTimes: FreeTimes) => void act({ type: 'set-preferences', change: { freeTimes } });
  const clear = () =>
    void act({ type: 'set-preferences', change: { freeTimes: noFreeTimes } }).then(() => focusSoon('free-times-fold'));
  return (
    <Section id="free-times" title={say('freeTimes_title')} fold={{ isOpen: false, state: stateOf(free) }}>
      <p class="soft" id="free-times-what">
        {say('freeTimes_what', clock(12), clock(17))}
      </p>
      <p class="buttons usual">
        {usual().map(({ name, times }) => {
          const isSet = includes(free, times);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={isSet}
              onClick={() => set(isSet ? without(free, times) : together(free, times))}
            >
              {name}
            </button>
          );
        })}
        {isStated(free) && (
          <button type="button" class="quiet" onClick={() => clear()}>
            {say('freeTimes_clear')}
          </button>
        )}
      </p>
      <div class="week">
        {dayParts.map((part) => (
          <PartOfWeek key={part} part={part} days={free[part]} onChange={(days) => set({ ...free, [part]: days })} />
        ))}
      </div>
    </Section>
  );
}

const partKeys = {
  morning: 'freeTimes_morning',
  afternoon: 'freeTimes_afternoon',
  evening: 'freeTimes_evening',
} as const;

type PartProps = { part: DayPart; days: number[]; onChange(days: number[]): void };

/** Seven boxes in a row: the evenings, say, of a week. */
function PartOfWeek({ part, days, onChange }: PartProps) {
  return (
    <fieldset>
      <legend>{say(partKeys[part])}</legend>
      {weekdays().map((day) => (
        <label key={day} title={weekdayName(day, 'long')}>
          <input
            type="checkbox"
            class="unseen"
            aria-label={weekdayName(day, 'long')}
            checked={days.includes(day)}
            onChange={(event) => onChange(changed(days, day, event.currentTarget.checked))}
          />
          <span aria-hidden="true">{tightWeekdayName(day)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function changed(days: readonly number[], day: number, on: boolean): number[] {
  return [...days.filter((each) => each !== day), ...(on ? [day] : [])].sort();
}

/** What most people would say, each in one press. */
function usual(): { name: string; times: FreeTimes }[] {
  const { weekend } = weekInfo();
  const working = [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day));
  return [
    { name: say('freeTimes_weekdayEvenings'), times: { ...noFreeTimes, evening: working } },
    { name: say('freeTimes_weekends'), times: { morning: weekend, afternoon: weekend, evening: weekend } },
  ];
}

function ofEach(change: (part: DayPart) => number[]): FreeTimes {
  return { morning: change('morning'), afternoon: change('afternoon'), evening: change('evening') };
}

function together(a: FreeTimes, b: FreeTimes): FreeTimes {
  return ofEach((part) => [...new Set([...a[part], ...b[part]])].sort());
}

function without(a: FreeTimes, b: FreeTimes): FreeTimes {
  return ofEach((part) => a[part].filter((day) => !b[part].includes(day)));
}

function includes(a: FreeTimes, b: FreeTimes): boolean {
  return dayParts.every((part) => b[part].every((day) => a[part].includes(day)));
}

/** The usual ones by name, anything else as a number. */
function stateOf(free: FreeTimes): string {
  if (!isStated(free)) return '';
  const named = usual().filter(({ times }) => includes(free, times));
  const all = named.reduce((sum, { times }) => together(sum, times), noFreeTimes);
  if (named.length > 0 && includes(all, free)) return named.map(({ name }) => name).join(' · ');
  return sayCount(
    'freeTimes_parts',
    dayParts.reduce((sum, part) => sum + free[part].length, 0),
  );
}

/** `17:00` or `5 PM`, as the reader writes it. */
function clock(hour: number): string {
  return dateFormat(locale(), { timeStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1, hour));
}
