import ICAL from 'ical.js';
import { ianaZone, offsetZone } from '../../reading/time-zones';
import type { Calendar } from './components';
import { type OwnZone, ownZone } from './own-zone';
import { textOf } from './properties';

/** A time of a calendar: local as written, with the zone that makes it an instant. `zone` undefined = nobody says. */
export type CalendarTime =
  | { isDate: true; local: Temporal.PlainDateTime }
  | { isDate: false; local: Temporal.PlainDateTime; zone: Zone | undefined };

/** An IANA zone, UTC, or rules the calendar brings itself under a name nobody knows. */
export type Zone = { kind: 'iana'; name: string } | { kind: 'utc' } | { kind: 'own'; rules: OwnZone };

/** Finds the zone of a time by the rules of labelling.md: an IANA name wins over an embedded VTIMEZONE, whose rules count
 * only for a name nobody knows; a floating time is in the calendar's X-WR-TIMEZONE, if it has one. */
export function zonesOf(calendar: Calendar) {
  const own = new Map<string, OwnZone>();
  const aliases = new Map<string, string>();
  for (const component of calendar.zones) {
    const name = textOf(component, 'tzid');
    const location = component.getFirstPropertyValue('x-lic-location');
    if (name === undefined) continue;
    if (typeof location === 'string' && ianaZone(location)) aliases.set(name, location);
    const rules = ownZone(component);
    if (rules) own.set(name, rules);
  }
  const display = ianaZone(calendar.properties.get('X-WR-TIMEZONE') ?? calendar.properties.get('TIMEZONE-ID') ?? '');
  const zoneNamed = (name: string): Zone | undefined => {
    const iana = ianaZone(name) ?? ianaZone(aliases.get(name) ?? '');
    if (iana) return iana === 'UTC' ? { kind: 'utc' } : { kind: 'iana', name: iana };
    const rules = own.get(name);
    if (rules) return { kind: 'own', rules };
    const fixed = offsetZone(name);
    return fixed === undefined ? undefined : { kind: 'iana', name: fixed };
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
  return local
    .toZonedDateTime('UTC')
    .toInstant()
    .subtract({ seconds: zone.rules.offsetAt(local) });
}

/** What a clock in `zone` shows at an instant; in UTC when the zone is unknown. */
export function localAt(instant: Temporal.Instant, zone: Zone | undefined): Temporal.PlainDateTime {
  const utc = instant.toZonedDateTimeISO(zone?.kind === 'iana' ? zone.name : 'UTC').toPlainDateTime();
  if (zone?.kind !== 'own') return utc;
  // The offset is known by the local time that it leads to; a second look settles the hours beside a change.
  const near = utc.add({ seconds: zone.rules.offsetAt(utc) });
  return utc.add({ seconds: zone.rules.offsetAt(near) });
}
