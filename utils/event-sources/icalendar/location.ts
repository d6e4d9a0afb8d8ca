import type ICAL from 'ical.js';
import type { Attendance, Venue, VenuePoint } from '../../event-listing';
import { isNoPlace, saysOnline } from '../../reading/no-place';
import { readVenueText } from '../../reading/venue-text';
import { firstValueOf, textOf } from './properties';

/** Where an event is: LOCATION with GEO or Apple's structured location. */
export function venueOf(component: ICAL.Component): Venue | undefined {
  const apple = component.getFirstProperty('x-apple-structured-location');
  const title = apple?.getFirstParameter('x-title');
  const text = textOf(component, 'location') ?? (typeof title === 'string' ? title.replaceAll('\\n', '\n') : undefined);
  const named = text ? readVenueText(text) : undefined;
  const point = pointOf(component, apple);
  if (!named && !point) return undefined;
  // A point without a place is where a calendar puts its online events too.
  if (!named && text && saysOnline(text) && !isLink(text)) return undefined;
  return { ...named, ...(point ? { point } : {}) };
}

/** A place and the net side by side: `Wells Library & Online`, `City Hall or via Zoom`, `Zoom / in-person`. */
const hybrid =
  /\bhybrid\b|(?:[&+/]|\b(?:and|or|und|oder|et|ou|y|e))\s*(?:via |on |per |through )?(?:zoom|online|virtual(?:ly)?|livestream)\b|\b(?:zoom|online)\s*(?:[&+/]|and|or)\s*in[- ]person\b/i;

/** Online when that is all the event says about its place; a call link beside a venue makes it hybrid only if the event
 * says so itself. Undefined = not stated. */
export function attendanceOf(component: ICAL.Component, venue: Venue | undefined): Attendance | undefined {
  const location = textOf(component, 'location') ?? '';
  const isOnline = saysOnline(location) && !isEventLink(location);
  const hasCall = [
    'conference',
    'x-google-conference',
    'x-microsoft-onlinemeetingconflink',
    'x-microsoft-skypeteamsmeetingurl',
  ].some((name) => component.hasProperty(name));
  const livewhale = textOf(component, 'x-livewhale-is-online');
  if (!venue) return isOnline || hasCall || livewhale === '1' ? 'online' : undefined;
  if (hybrid.test(location)) return 'hybrid';
  return undefined;
}

const isLink = (text: string) => /^https?:\/\/\S+$/i.test(text.trim());

/** Luma gives the event's own page as location while its address is hidden. */
const isEventLink = (text: string) => isLink(text) && /^https?:\/\/(luma\.com|lu\.ma)\//i.test(text.trim());

/** `GEO:lat;lon`. Apple's `geo:lat,lon` is swapped by The Events Calendar: GEO decides, else what fits on the globe. */
function pointOf(component: ICAL.Component, apple: ICAL.Property | null | undefined): VenuePoint | undefined {
  const geo = firstValueOf(component, 'geo');
  const own = Array.isArray(geo) ? pointFrom(Number(geo[0]), Number(geo[1])) : undefined;
  if (own) return own;
  const uri = String(apple?.getFirstValue() ?? '');
  const [, first, second] = /^geo:\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)/i.exec(uri) ?? [];
  return first && second ? pointFrom(Number(first), Number(second)) : undefined;
}

function pointFrom(latitude: number, longitude: number): VenuePoint | undefined {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  if (Math.abs(latitude) < 0.001 && Math.abs(longitude) < 0.001) return undefined;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude, precision: 'exact' };
  const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  return isSwapped ? { latitude: longitude, longitude: latitude, precision: 'exact' } : undefined;
}

/** Whether an event says anything about a place at all. */
export function saysPlace(component: ICAL.Component): boolean {
  return !isNoPlace(textOf(component, 'location') ?? '');
}
