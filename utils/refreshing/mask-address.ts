/**
 * An address as it may be shown or logged: calendars are often shared by an address nobody can guess, and whoever reads
 * it over your shoulder could read the calendar (facts: Google "private-…", Outlook, iCloud and Meetup feeds). Every long
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
    const hide =
      value !== '' && (/key|token|secret|auth|sig|pass|pwd|code|uid|user|hash/i.test(name) || isSecret(value));
    return `${name}=${hide ? '…' : value}`;
  });
  return `${url.host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function isSecret(segment: string): boolean {
  const bare = segment.replace(/\.(ics|ical|vcs)$/i, '');
  if (/^private-/.test(bare)) return true;
  const run = /[A-Za-z0-9_]{16,}/.exec(bare)?.[0] ?? '';
  return run.length >= 32 || (/\d/.test(run) && /[A-Za-z]/.test(run));
}

function masked(segment: string): string {
  const [kind = ''] = /^private-/.exec(segment) ?? [];
  const [ending = ''] = /\.(ics|ical|vcs)$/i.exec(segment) ?? [];
  return `${kind}…${ending}`;
}
