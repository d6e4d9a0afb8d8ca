/** Calendars of well-known services, recognised by the address of their view, here, or by what their widget leaves in a
 * page (embedded-in-page.ts; facts: event-sources §1.1 and §6). Pure: nothing is asked. */
export type EmbeddedCalendar = { address: string; service: string };

/** The feed behind the address of a calendar's view, where the address alone gives it away; undefined = no such view. */
export function feedOfView(address: string, base?: string): EmbeddedCalendar | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  const host = url.hostname.replace(/^www\./, '');
  return (
    googleFeed(host, url) ??
    outlookFeed(host, url) ??
    teamupFeed(host, url) ??
    tockifyFeed(host, url) ??
    trumbaFeed(host, url) ??
    lumaFeed(host, url)
  );
}

/** `src` is the calendar's id; `cid` the same in base 64. */
function googleFeed(host: string, { pathname, searchParams }: URL): EmbeddedCalendar | undefined {
  if (host !== 'calendar.google.com' && !(host === 'google.com' && pathname.startsWith('/calendar/'))) return undefined;
  if (pathname.includes('/ical/')) return undefined;
  const id = searchParams.get('src') ?? decoded(searchParams.get('cid'));
  // "Add to Google Calendar" links name a feed of somebody else this way.
  if (id && /^(webcals?|https?):\/\//i.test(id)) return { service: 'Google', address: id };
  if (!id?.includes('@') || /\s/.test(id)) return undefined;
  const path = `/calendar/ical/${encodeURIComponent(id)}/public/basic.ics`;
  return { service: 'Google', address: `https://calendar.google.com${path}` };
}

function decoded(base64: string | null): string | undefined {
  if (!base64 || base64.includes('@')) return base64 ?? undefined;
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return undefined;
  }
}

function outlookFeed(host: string, { pathname }: URL): EmbeddedCalendar | undefined {
  if (!/^outlook\.(office365|office|live)\.com$/.test(host) || !/^\/owa\/calendar\/.+\.html$/.test(pathname)) {
    return undefined;
  }
  return { service: 'Outlook', address: `https://${host}${pathname.replace(/\.html$/, '.ics')}` };
}

function teamupFeed(host: string, { pathname }: URL): EmbeddedCalendar | undefined {
  const key = host === 'teamup.com' ? /^\/(?:c\/)?(ks[a-z0-9]{8,})/.exec(pathname)?.[1] : undefined;
  return key ? { service: 'Teamup', address: `https://ics.teamup.com/feed/${key}/0.ics` } : undefined;
}

function tockifyFeed(host: string, { pathname }: URL): EmbeddedCalendar | undefined {
  const name = host === 'tockify.com' ? /^\/(?!api\/|i\/|blog\/)([\w.-]{2,})(?:\/|$)/.exec(pathname)?.[1] : undefined;
  return name ? tockifyCalendar(name) : undefined;
}

/** A calendar of Tockify by its name. */
export function tockifyCalendar(name: string): EmbeddedCalendar {
  return { service: 'Tockify', address: `https://tockify.com/api/feeds/ics/${name}` };
}

function trumbaFeed(host: string, { pathname }: URL): EmbeddedCalendar | undefined {
  if (!/^(trumba\.com|25livepub\.collegenet\.com)$/.test(host)) return undefined;
  const name = /^\/calendars\/([\w-]+)$/.exec(pathname)?.[1];
  return name ? trumbaCalendar(host === 'trumba.com' ? 'www.trumba.com' : host, name) : undefined;
}

/** A calendar of Trumba, and of those who run it themselves. */
export function trumbaCalendar(host: string, name: string): EmbeddedCalendar {
  return { service: 'Trumba', address: `https://${host}/calendars/${name}.ics` };
}

function lumaFeed(host: string, { pathname }: URL): EmbeddedCalendar | undefined {
  const id = /^(luma\.com|lu\.ma)$/.test(host) ? /^\/embed\/calendar\/(cal-\w+)/.exec(pathname)?.[1] : undefined;
  return id ? { service: 'Luma', address: `https://api2.luma.com/ics/get?entity=calendar&id=${id}` } : undefined;
}
