import type ICAL from 'ical.js';
import type { Attendee, Party } from '../../event-listing';

/** A text property as it stands, unescaped; undefined when empty. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  const value = firstValueOf(component, name);
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
  // RFC 5545 escapes no quotes, many writers do.
  const read = text.replace(/\\(["'])/g, '$1').trim();
  return read === '' ? undefined : read;
}

/** A property's first value; undefined where there is none or it is not of its type, which ical.js finds out late. */
export function firstValueOf(component: ICAL.Component, name: string): unknown {
  try {
    return component.getFirstPropertyValue(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A web address, else undefined. */
export function webAddressOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > 2_000 || !URL.canParse(trimmed)) return undefined;
  return new URL(trimmed).href;
}

/** Names that stand for the program that wrote the calendar, not for whoever hosts. */
const platformNames = /^(meetup reminder|unknown ?organi[sz]er.*|noreply|no-reply|calendar|admin(istrator)?)$/i;

/** ORGANIZER as a party: its CN, and its address where that is a web page. */
export function organizersOf(component: ICAL.Component): Party[] {
  return component.getAllProperties('organizer').flatMap((property) => {
    const party = partyOf(property);
    return party ? [party] : [];
  });
}

/** ATTENDEEs who said yes or perhaps and are named by a web page of theirs. E-mail addresses are private lists that leak
 * into exports, and strangers' names are nobody's business: both are left out. */
export function attendeesOf(component: ICAL.Component): Attendee[] {
  return component.getAllProperties('attendee').flatMap((property) => {
    const party = partyOf(property);
    const said = String(property.getFirstParameter('partstat') ?? '').toUpperCase();
    if (!party || party.urls.length === 0 || (said !== 'ACCEPTED' && said !== 'TENTATIVE')) return [];
    return [{ ...party, response: said === 'ACCEPTED' ? ('going' as const) : ('interested' as const) }];
  });
}

function partyOf(property: ICAL.Property): Party | undefined {
  const value = String(property.getFirstValue() ?? '');
  const url = webAddressOf(value);
  // Mobilizon writes a bare display name where an address belongs.
  const bare = /^(mailto|https?|urn|invalid|cn=)/i.test(value) || value.includes('@') ? undefined : value.trim();
  const name = String(property.getFirstParameter('cn') ?? '').trim() || bare;
  const isNamed = name !== undefined && name !== '' && !platformNames.test(name) && !name.includes('@');
  if (!isNamed && !url) return undefined;
  return { ...(isNamed ? { name: name.slice(0, 300) } : {}), urls: url ? [url] : [] };
}
