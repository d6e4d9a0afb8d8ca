import { isMissing, peer } from '../peers';
import { type Expectation, titleHash } from './expectations';
import type { ReadRow } from './score';

/** Reads one calendar the way a peer's own manual says. */
export type CalendarReader = (text: string, expectation: Expectation) => ReadRow[];

type Window = { from: Date; to: Date };

function windowOf({ now, days }: Expectation): Window {
  const at = Date.parse(`${now}T00:00:00Z`);
  return { from: new Date(at - 86_400_000), to: new Date(at + days * 86_400_000) };
}

const isInside = ({ from, to }: Window, start: Date, end: Date) => start <= to && end >= from;

type NodeIcalEvent = {
  type: string;
  summary?: string | { val: string };
  status?: string;
  start?: Date;
  end?: Date;
  rrule?: object;
  recurrenceid?: Date;
};
type Instance = { start: Date; end: Date; summary?: string | { val: string }; event: NodeIcalEvent };
type NodeIcal = {
  sync: { parseICS(text: string): Record<string, NodeIcalEvent> };
  expandRecurringEvent(event: NodeIcalEvent, options: Window): Instance[];
};

const titleOf = (summary: NodeIcalEvent['summary']) =>
  titleHash((typeof summary === 'object' ? summary.val : summary) ?? 'Untitled event');

/** node-ical: parseICS, then expandRecurringEvent. */
export function nodeIcal(): CalendarReader | { problem: string } {
  const loaded = peer('node-ical');
  if (isMissing(loaded)) return loaded;
  const library = loaded as NodeIcal;
  return (text, expectation) => {
    const window = windowOf(expectation);
    const events = Object.values(library.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
    return events.flatMap((event) => {
      if (!event.start) return [];
      const instances = event.rrule
        ? library.expandRecurringEvent(event, window)
        : [{ start: event.start, end: event.end ?? event.start, event, summary: event.summary }];
      return instances
        .filter(({ start, end }) => isInside(window, start, end))
        .map(({ start, summary, event: own }) => ({
          epoch: start.getTime(),
          title: titleOf(summary ?? own.summary),
          isCancelled: own.status === 'CANCELLED',
        }));
    });
  };
}

type IcalTime = { toJSDate(): Date };
type IcalComponent = {
  getFirstSubcomponent(name: string): IcalComponent | null;
  getAllSubcomponents(name: string): IcalComponent[];
  getFirstPropertyValue(name: string): unknown;
};
type IcalEvent = {
  summary: string | null;
  startDate: IcalTime | null;
  endDate: IcalTime | null;
  isRecurring(): boolean;
  isRecurrenceException(): boolean;
  iterator(): { next(): IcalTime | null };
  getOccurrenceDetails(time: IcalTime): {
    startDate: IcalTime;
    endDate: IcalTime;
    item: { summary: string; component: IcalComponent };
  };
  component: IcalComponent;
};
type IcalJs = {
  parse(text: string): unknown;
  Component: new (jcal: unknown) => IcalComponent;
  Event: new (component: IcalComponent, options?: object) => IcalEvent;
  TimezoneService: { register(zone: IcalComponent): void; reset(): void };
};

/** ical.js: its zones registered, Event.iterator for what repeats; stopped after ten thousand steps. */
export function icalJs(): CalendarReader | { problem: string } {
  const loaded = peer('ical.js');
  if (isMissing(loaded)) return loaded;
  const library = (loaded as { default?: IcalJs }).default ?? (loaded as IcalJs);
  return (text, expectation) => {
    const window = windowOf(expectation);
    library.TimezoneService.reset();
    const root = new library.Component(library.parse(text));
    for (const zone of root.getAllSubcomponents('vtimezone')) library.TimezoneService.register(zone);
    const components = root.getAllSubcomponents('vevent');
    const exceptions = components.filter((each) => each.getFirstPropertyValue('recurrence-id') !== null);
    return components.flatMap((component) => {
      if (exceptions.includes(component)) return [];
      const uid = component.getFirstPropertyValue('uid');
      const own = exceptions.filter((each) => each.getFirstPropertyValue('uid') === uid);
      return occurrences(new library.Event(component, { exceptions: own }), window);
    });
  };
}

function occurrences(event: IcalEvent, window: Window): ReadRow[] {
  const rows: ReadRow[] = [];
  const add = (start: Date, end: Date, summary: string | null, component: IcalComponent) => {
    const isCancelled = component.getFirstPropertyValue('status') === 'CANCELLED';
    if (isInside(window, start, end))
      rows.push({ epoch: start.getTime(), title: titleHash(summary ?? ''), isCancelled });
  };
  if (!event.startDate) return [];
  if (!event.isRecurring()) {
    const start = event.startDate.toJSDate();
    add(start, event.endDate?.toJSDate() ?? start, event.summary, event.component);
    return rows;
  }
  const iterator = event.iterator();
  for (let step = 0; step < 10_000; step += 1) {
    const next = iterator.next();
    if (!next || next.toJSDate() > window.to) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    add(startDate.toJSDate(), endDate.toJSDate(), item.summary, item.component);
  }
  return rows;
}
