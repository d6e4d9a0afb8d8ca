import { findIana } from 'windows-iana';
import { zoneOfDisplayName } from './zone-cities';

const canonical = new Map<string, string | undefined>();

/**
 * The IANA zone a calendar's zone name means; undefined when nobody can say. Knows IANA names in any case, quoted and
 * prefixed ones (`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`), Windows names (CLDR's windowsZones, through
 * windows-iana), the names they are displayed by, and slips of the pen (`America/New York`, `Europe-Berlin`).
 */
export function ianaZone(name: string): string | undefined {
  const bare = name
    .trim()
    .replace(/^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)-(?=[A-Z])/, '$1/')
    .replace(/^(?=[A-Z][a-z]+\/).*$/, (zone) => zone.replaceAll(' ', '_'))
    .replace(/^["']+|["']+$/g, '')
    .slice(0, 200);
  if (canonical.has(bare)) return canonical.get(bare);
  const zone = knownZone(bare) ?? windowsZone(bare) ?? knownZone(tailOf(bare)) ?? zoneOfDisplayName(bare);
  if (canonical.size < 2_000) canonical.set(bare, zone);
  return zone;
}

/** The tz database's names without an area. Browsers answer to others (`PST`), not all to the same, and what such an
 * abbreviation means depends on who writes it. */
const plainNames =
  /^(UTC|UCT|GMT|GMT[+-]?0|Greenwich|Universal|Zulu|WET|CET|MET|EET|EST|MST|HST|EST5EDT|CST6CDT|MST7MDT|PST8PDT|Cuba|Egypt|Eire|GB|GB-Eire|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|Libya|Navajo|NZ|NZ-CHAT|Poland|Portugal|PRC|ROC|ROK|Singapore|Turkey|W-SU)$/i;

/** The zone's name as the browser spells it, so that `america/new_york` and `America/New_York` are one. A bare offset or
 * an abbreviation that only looks like a zone (`EST`) keeps its meaning as the tz database defines it. */
function knownZone(name: string): string | undefined {
  if (!/^[A-Za-z]+\//.test(name) && !plainNames.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Browsers may answer with an older name of the same zone (Asia/Calcutta); the name that was asked for is as good.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}

/** `Eastern Standard Time`, also as `Eastern Daylight Time`, with a number behind it, or `tzone://Microsoft/Utc`. */
function windowsZone(name: string): string | undefined {
  const bare = name
    .replace(/^tzone:\/\/microsoft\//i, '')
    .replace(/ (daylight|summer) time\b/i, ' Standard Time')
    .replace(/ \d{1,2}$/, '');
  if (/^utc$/i.test(bare)) return 'UTC';
  const zones = findIana(bare as Parameters<typeof findIana>[0]) as readonly string[] | undefined;
  return zones?.[0];
}

/** A name that only states an offset (`UTC+02:00`, `GMT-0500`) as the zone that always has it; undefined for half hours.
 * Where a calendar brings rules under such a name, they say more. */
export function offsetZone(name: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^"?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?"?$/i.exec(name.trim()) ?? [];
  if (!sign || minutes !== '00' || Number(hours) > 12) return undefined;
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/** `/prefix/20050126_1/America/New_York` → `America/New_York`. */
function tailOf(name: string): string {
  const parts = name.split('/').filter(Boolean);
  const area = parts.findIndex((part) =>
    /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)$/i.test(part),
  );
  return area > 0 || (area === 0 && name.startsWith('/')) ? parts.slice(area).join('/') : '';
}
