/** Names that stand in Windows' and Rails' display names of zones (`(UTC-05:00) Eastern Time (US & Canada)`) without being
 * the city of an IANA zone. */
const regions: Record<string, string> = {
  'eastern time (us & canada)': 'America/New_York',
  'eastern time (us and canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'central time (us and canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'mountain time (us and canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'pacific time (us and canada)': 'America/Los_Angeles',
  'atlantic time (canada)': 'America/Halifax',
  newfoundland: 'America/St_Johns',
  'newfoundland and labrador': 'America/St_Johns',
  saskatchewan: 'America/Regina',
  arizona: 'America/Phoenix',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  'indiana (east)': 'America/Indiana/Indianapolis',
  'central america': 'America/Guatemala',
  'baja california': 'America/Tijuana',
  brasilia: 'America/Sao_Paulo',
  georgetown: 'America/Guyana',
  greenland: 'America/Nuuk',
  'abu dhabi': 'Asia/Dubai',
  'buenos aires': 'America/Argentina/Buenos_Aires',
  'city of buenos aires': 'America/Argentina/Buenos_Aires',
  edinburgh: 'Europe/London',
  'greenwich mean time : dublin': 'Europe/London',
  'west central africa': 'Africa/Lagos',
  'cape verde is.': 'Atlantic/Cape_Verde',
  islamabad: 'Asia/Karachi',
  chennai: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  'sri jayawardenepura': 'Asia/Colombo',
  astana: 'Asia/Dhaka',
  ekaterinburg: 'Asia/Yekaterinburg',
  beijing: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
  sapporo: 'Asia/Tokyo',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  kyiv: 'Europe/Kiev',
  'st. petersburg': 'Europe/Moscow',
  bern: 'Europe/Zurich',
  'coordinated universal time': 'UTC',
  'universal coordinated time': 'UTC',
};

let cities: Map<string, string> | undefined;

/** `prague` → `Europe/Prague`, from the zones this browser knows. */
function zoneOfCity(name: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').pop() ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return (Object.hasOwn(regions, name) ? regions[name] : undefined) ?? cities.get(name);
}

/**
 * The zone that a display name means: the first of its cities or regions that is known, and that keeps the offset from
 * UTC which the name states, winter or summer (`(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`,
 * `Eastern Time (US & Canada)`). Undefined when there is none.
 */
export function zoneOfDisplayName(text: string): string | undefined {
  const [, offset, rest = ''] =
    /^\s*(?:\((?:UTC|GMT)\s*([+-]\d{1,2}[:.]?\d{2})?\))?\s*(.*)$/i.exec(text.slice(0, 200)) ?? [];
  const stated = offset ?? (/^\s*\((UTC|GMT)\)/i.test(text) ? '+00:00' : undefined);
  const whole = rest.trim().toLowerCase();
  const parts = whole.split(/\s*[,/]\s*/);
  // Without an offset to prove it by, every part has to be a place.
  const areKnown = stated !== undefined || parts.every((part) => zoneOfCity(part) !== undefined);
  return zoneIn(areKnown ? [whole, ...parts] : [whole], stated);
}

function zoneIn(names: readonly string[], stated: string | undefined): string | undefined {
  return names
    .map(zoneOfCity)
    .find((zone) => zone !== undefined && (stated === undefined || offsetsOf(zone).includes(minutesOf(stated))));
}

function offsetsOf(zone: string): number[] {
  return ['2025-01-15T12:00Z', '2025-07-15T12:00Z'].map(
    (instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9,
  );
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2})[:.]?(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
