import { useMemo } from 'preact/hooks';
import { weekdayName, weekdays } from '../../components/week';
import type { AgendaContent } from '../../utils/agenda-content';
import { say } from '../../utils/wording/say';
import { focusSoon } from '../popup/focus-soon';
import type { Filters } from './filters';

type BarProps = { content: AgendaContent; filters: Filters; onChange(filters: Filters): void };

/** What of the agenda to show. Everything stands in the page's address. */
export function FilterBar({ content, filters, onChange }: BarProps) {
  const people = useMemo(() => peopleIn(content), [content]);
  const set = <K extends keyof Filters>(name: K, value: Filters[K] | undefined) => {
    const { [name]: _before, ...rest } = filters;
    onChange(value === undefined || value === '' || value === false ? rest : { ...rest, [name]: value });
  };
  const choice = <K extends 'people' | 'role' | 'certainty' | 'source' | 'interest' | 'hours' | 'access'>(
    name: K,
    label: string,
    options: [value: string, text: string][],
  ) =>
    options.length > 0 && (
      <label>
        <span>{label}</span>
        <select
          value={filters[name] ?? ''}
          onChange={(event) => set(name, (event.currentTarget.value || undefined) as Filters[K] | undefined)}
        >
          <option value="">{say('filter_all')}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    );
  const count = Object.keys(filters).filter((name) => name !== 'text').length;
  return (
    <search class="filters">
      <input
        type="search"
        id="search"
        aria-label={say('filter_search')}
        placeholder={say('filter_search')}
        value={filters.text ?? ''}
        onInput={(event) => set('text', event.currentTarget.value)}
      />
      <details open={count > 0}>
        <summary>{count > 0 ? say('filter_titleCount', count) : say('filter_title')}</summary>
        <div class="choices">
          {choice('people', say('filter_people'), [
            ['someone', say('filter_someone')],
            ['going', say('filter_mine')],
            ...people,
          ])}
          {choice('role', say('filter_role'), roleOptions())}
          {choice('certainty', say('filter_certainty'), [
            ['proven', say('why_proven')],
            ['declared', say('why_declared')],
          ])}
          {choice(
            'source',
            say('filter_source'),
            content.sources.map(({ id, name }) => [id, name]),
          )}
          {choice(
            'interest',
            say('filter_interest'),
            content.interests.map((each) => [each, each]),
          )}
          {choice('hours', say('filter_hours'), [
            ['day', say('filter_day')],
            ['evening', say('filter_evening')],
            ['night', say('filter_night')],
          ])}
          {choice('access', say('filter_access'), [
            ['wheelchair', say('filter_wheelchair')],
            ['sign-language', say('filter_signLanguage')],
            ['hearing-loop', say('filter_hearingLoop')],
            ['quiet', say('filter_quiet')],
          ])}
          <Weekdays
            chosen={filters.weekdays ?? []}
            onChange={(days) => set('weekdays', days.length > 0 ? days : undefined)}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={filters.isFree ?? false}
              onChange={(event) => set('isFree', event.currentTarget.checked)}
            />
            <span>{say('filter_free')}</span>
          </label>
          {content.home && (
            <label class="check">
              <input
                type="checkbox"
                checked={filters.isAnywhere ?? false}
                onChange={(event) => set('isAnywhere', event.currentTarget.checked)}
              />
              <span>{say('filter_anywhere', content.home.name)}</span>
            </label>
          )}
          {count > 0 && (
            <button
              type="button"
              onClick={() => {
                onChange(filters.text ? { text: filters.text } : {});
                focusSoon('search');
              }}
            >
              {say('agenda_reset')}
            </button>
          )}
        </div>
      </details>
    </search>
  );
}

function Weekdays({ chosen, onChange }: { chosen: number[]; onChange(days: number[]): void }) {
  return (
    <fieldset class="weekdays">
      <legend>{say('filter_weekdays')}</legend>
      {weekdays().map((day) => (
        <button
          key={day}
          type="button"
          title={weekdayName(day, 'long')}
          aria-pressed={chosen.includes(day)}
          onClick={() =>
            onChange(chosen.includes(day) ? chosen.filter((each) => each !== day) : [...chosen, day].sort())
          }
        >
          {weekdayName(day, 'short')}
        </button>
      ))}
    </fieldset>
  );
}

function roleOptions(): [string, string][] {
  return [
    ['hosts', say('why_hosts')],
    ['performs', say('why_performs')],
    ['going', say('why_going')],
    ['interested', say('why_interested')],
  ];
}

/** The accounts named most often first, at most fifty. */
function peopleIn({ events }: AgendaContent): [string, string][] {
  const counts = new Map<string, number>();
  for (const { people } of events) {
    // Who hosts an evening and plays it is there once.
    const keys = new Set(people.map(({ site, handle }) => `${site} @${handle}`));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 50)
    .map(([key]) => [key, key.slice(key.indexOf('@'))]);
}
