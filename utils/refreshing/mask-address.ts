/**
 * An address as it may be shown or logged: calendars are often shared by an address nobody can guess, and whoever reads
 * it over your shoulder could read the calendar (Google "private-…", Outlook, iCloud and Meetup feeds). Every long
 * run of mixed letters and digits, and every value that is called a key, becomes `…`.
 */
export function maskAddress(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200);
  const url = new URL(address);
  if (url.protocol === 'file:' || !url.host) return address.slice(0, 200);
  const path = url.pathname
    .split('/')
    .map((segment) => (isSecret(segment) ? masked(segment) : segment))
    .join('/');
  const query = [...url.searchParams].map(([name, value]) => {
    if (isSecret(name)) return '…';
    const hide =
      value !== '' && (/key|token|secret|auth|sig|pass|pwd|code|uid|user|hash/i.test(name) || isSecret(value));
    return `${name}=${hide ? '…' : value}`;
  });
  return `${url.host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** How an address is called where there is no better name: its host, or the name of the file. Never holds a secret. */
export function hostOfAddress(address: string): string {
  if (address.startsWith('file:')) return address.slice('file:'.length);
  return URL.canParse(address) ? new URL(address).host : 'this address';
}

function isSecret(segment: string): boolean {
  const bare = segment.replace(/\.(ics|ical|vcs)$/i, '');
  // Who an account is on AT Protocol is public, and the log would say nothing without it.
  if (/^did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]+)$/.test(bare)) return false;
  if (/^private-/.test(bare) || /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(bare)) return true;
  const runs = bare.match(/[A-Za-z0-9_]{10,}/g) ?? [];
  return runs.some(
    (run) => run.length >= 32 || (run.length >= 16 && /\d/.test(run)) || (/\d/.test(run) && hasBothCases(run)),
  );
}

function hasBothCases(run: string): boolean {
  return /[A-Z]/.test(run) && /[a-z]/.test(run);
}

function masked(segment: string): string {
  const [kind = ''] = /^private-/.exec(segment) ?? [];
  const [ending = ''] = /\.(ics|ical|vcs)$/i.exec(segment) ?? [];
  return `${kind}…${ending}`;
}
