import ICAL from 'ical.js';
import { ianaZone } from '../../reading/time-zones';
import type { Calendar } from './components';

/** A time of a calendar: local as written, with the zone that makes it an instant. `zone` undefined = nobody says. */
export type CalendarTime =
  | { isDate: true; local: Temporal.PlainDateTime }
  | { isDate: false; local: Temporal.PlainDateTime; zone: Zone | undefined };

/** An IANA zone, UTC, or rules the calendar brings itself under a name nobody knows. */
export type Zone = { kind: 'iana'; name: string } | { kind: 'utc' } | { kind: 'own'; rules: ICAL.Timezone };

/** Finds the zone of a time by the rules of labelling.md: an IANA name wins over an embedded VTIMEZONE, whose rules count
 * only for a name nobody knows; a floating time is in the calendar's X-WR-TIMEZONE, if it has one. */
export function zonesOf(calendar: Calendar) {
  const own = new Map<string, ICAL.Timezone>();
  const aliases = new Map<string, string>();
  for (const component of calendar.zones) {
    const name = component.getFirstPropertyValue('tzid');
    const location = component.getFirstPropertyValue('x-lic-location');
    if (typeof name !== 'string') continue;
    if (typeof location === 'string' && ianaZone(location)) aliases.set(name, location);
    const hasRules = component.getAllSubcomponents().some((each) => each.hasProperty('tzoffsetto'));
    if (hasRules) own.set(name, new ICAL.Timezone({ component, tzid: name }));
  }
  const display = ianaZone(calendar.properties.get('X-WR-TIMEZONE') ?? calendar.properties.get('TIMEZONE-ID') ?? '');
  const zoneNamed = (name: string): Zone | undefined => {
    const iana = ianaZone(name) ?? ianaZone(aliases.get(name) ?? '');
    if (iana) return iana === 'UTC' ? { kind: 'utc' } : { kind: 'iana', name: iana };
    const rules = own.get(name);
    return rules ? { kind: 'own', rules } : undefined;
  };
  const floating: Zone | undefined = display ? { kind: 'iana', name: display } : undefined;
  return {
    /** The zone the calendar says it is shown in. */
    display,
    /** Where its days begin: that zone, or the first it brings rules for. */
    usual:
      display ??
      [...own.keys()]
        .map((name) => ianaZone(name) ?? ianaZone(aliases.get(name) ?? ''))
        .find((zone) => zone && zone !== 'UTC'),
    /** A date or date-time property's value; undefined when it is no time. */
    timeOf(property: ICAL.Property, value: unknown = property.getFirstValue()): CalendarTime | undefined {
      if (!(value instanceof ICAL.Time)) return undefined;
      const local = localOf(value);
      if (!local) return undefined;
      if (value.isDate) return { isDate: true, local };
      const name = property.getFirstParameter('tzid');
      if (value.zone === ICAL.Timezone.utcTimezone) return { isDate: false, local, zone: { kind: 'utc' } };
      return { isDate: false, local, zone: name ? zoneNamed(name) : floating };
    },
  };
}

export type Zones = ReturnType<typeof zonesOf>;

function localOf({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second: Math.min(second, 59) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

export function isSameZone(a: Zone | undefined, b: Zone | undefined): boolean {
  if (a?.kind === 'iana' && b?.kind === 'iana') return a.name === b.name;
  return a?.kind === 'own' && b?.kind === 'own' ? a.rules === b.rules : a?.kind === b?.kind;
}

/** The instant of a local time; undefined when its zone is unknown. Times a clock change skips are moved on. */
export function instantOf(local: Temporal.PlainDateTime, zone: Zone | undefined): Temporal.Instant | undefined {
  if (!zone) return undefined;
  if (zone.kind === 'iana') return local.toZonedDateTime(zone.name).toInstant();
  if (zone.kind === 'utc') return local.toZonedDateTime('UTC').toInstant();
  const { year, month, day, hour, minute, second } = local;
  const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone.rules);
  return local
    .toZonedDateTime('UTC')
    .toInstant()
    .subtract({ seconds: zone.rules.utcOffset(time) });
}

/** What a clock in `zone` shows at an instant; in UTC when the zone is unknown or the calendar's own. */
export function localAt(instant: Temporal.Instant, zone: Zone | undefined): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(zone?.kind === 'iana' ? zone.name : 'UTC').toPlainDateTime();
}
