import { findIana } from 'windows-iana';

const canonical = new Map<string, string | undefined>();

/**
 * The IANA zone a calendar's zone name means; undefined when nobody can say. Knows IANA names in any case, quoted and
 * prefixed ones (`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`), Windows names (CLDR's windowsZones, through
 * windows-iana) and display names that end in one (`(UTC+01:00) Amsterdam, Berlin` does not, and stays unknown).
 */
export function ianaZone(name: string): string | undefined {
  const bare = name
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .slice(0, 200);
  if (canonical.has(bare)) return canonical.get(bare);
  const zone = knownZone(bare) ?? windowsZone(bare) ?? knownZone(tailOf(bare));
  if (canonical.size < 2_000) canonical.set(bare, zone);
  return zone;
}

/** The zone's name as the browser spells it, so that `america/new_york` and `America/New_York` are one. A bare offset or
 * an abbreviation that only looks like a zone (`EST`) keeps its meaning as the tz database defines it. */
function knownZone(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Browsers may answer with an older name of the same zone (Asia/Calcutta); the name that was asked for is as good.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}

function windowsZone(name: string): string | undefined {
  const zones = findIana(name as Parameters<typeof findIana>[0]) as readonly string[] | undefined;
  return zones?.[0];
}

/** `/prefix/20050126_1/America/New_York` → `America/New_York`. */
function tailOf(name: string): string {
  const parts = name.split('/').filter(Boolean);
  const area = parts.findIndex((part) =>
    /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)$/i.test(part),
  );
  return area > 0 ? parts.slice(area).join('/') : '';
}
