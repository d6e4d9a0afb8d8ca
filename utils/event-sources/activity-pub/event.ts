import * as z from 'zod/mini';
import type { Attendance, Party, Venue } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import { type ApiEvent, partyOf } from '../../reading/api-event';
import { isObject, type JsonObject, listOf } from '../../reading/json-ld';
import { text } from '../../reading/loose-shapes';
import { saysOnline } from '../../reading/no-place';
import { shortText, wordOf } from '../../reading/property-text';
import { isTurned } from '../../reading/turned-point';
import { venueFrom } from '../../reading/venue-parts';
import { readVenueText } from '../../reading/venue-text';

/** An ActivityStreams Event with the terms that Mobilizon, Gancio and FEP-8a8e add to it. */
export const FediverseEvent = z.looseObject({
  type: z.union([z.literal('Event'), z.array(z.string())]),
  name: z.string(),
  startTime: z.string(),
  endTime: text,
  timezone: text,
});
export type FediverseEvent = z.infer<typeof FediverseEvent>;

/** Reads one; `fallback`: the key of an event that names neither id nor address. */
export function eventOf(event: FediverseEvent, { zoneAt }: ReadingContext): ApiEvent {
  const url = addressOf(event.url) ?? addressOf(event.id);
  const { venue, isOnline } = locationOf(event.location, event.startTime, zoneAt);
  return {
    key: addressOf(event.id) ?? `${url ?? event.name} ${event.startTime}`,
    title: event.name,
    start: event.startTime,
    end: event.displayEndTime === false ? undefined : event.endTime,
    zone: event.timezone,
    url,
    venue,
    attendance: attendanceOf(event, venue, isOnline),
    status: statusOf(event),
    organizers: organizersOf(event),
    description: event.content ?? event.summary,
    keywords: listOf(event.tag).map((tag) => (isObject(tag) && tag.type === 'Hashtag' ? tag.name : undefined)),
  };
}

/** The address something is found at: itself, the `href` of a link to a page, or an object's own. */
export function addressOf(value: unknown): string | undefined {
  const links = listOf(value).slice(0, 20);
  const pages = links.filter((each) => isObject(each) && /html/i.test(wordOf(each.mediaType)));
  for (const each of [...pages, ...links]) {
    const address = isObject(each) ? (each.href ?? each.url ?? each.id) : each;
    if (typeof address === 'string' && /^https?:\/\//i.test(address)) return address;
  }
  return undefined;
}

/** The first real place of `location`, and whether there is (also) one on the net. Real servers give latitude and
 * longitude in each other's place (a fixture of Nantes lies off Somalia). */
function locationOf(location: unknown, start: string, zoneAt: ReadingContext['zoneAt']) {
  let venue: Venue | undefined;
  let isOnline = false;
  for (const each of listOf(location).slice(0, 20)) {
    if (typeof each === 'string') {
      isOnline ||= saysOnline(each);
      venue ??= readVenueText(each);
    }
    if (!isObject(each)) continue;
    if (each.type === 'VirtualLocation') isOnline = true;
    else venue ??= placeOf(each);
  }
  const point = venue?.point;
  if (venue && point && zoneAt && isTurned(point, start, zoneAt)) {
    venue = { ...venue, point: { ...point, latitude: point.longitude, longitude: point.latitude } };
  }
  return { venue, isOnline };
}

function placeOf({ name, address, latitude, longitude }: JsonObject): Venue | undefined {
  if (!isObject(address)) return venueFrom({ name, address, latitude, longitude });
  const { streetAddress, addressLocality, addressRegion, postalCode, addressCountry } = address;
  return venueFrom({
    name,
    address: streetAddress,
    locality: addressLocality,
    region: addressRegion,
    postalCode,
    country: isObject(addressCountry) ? addressCountry.name : addressCountry,
    latitude,
    longitude,
  });
}

function attendanceOf(event: FediverseEvent, venue: Venue | undefined, isOnline: boolean): Attendance | undefined {
  const mode = wordOf(event.eventAttendanceMode);
  if (/mixed/i.test(mode)) return 'hybrid';
  if (/offline/i.test(mode)) return 'in-person';
  if (!isOnline && event.isOnline !== true && !/online/i.test(mode)) return undefined;
  return venue ? 'hybrid' : 'online';
}

function statusOf(event: FediverseEvent) {
  const said = [event.eventStatus, event['ical:status'], event.status].map(shortText).join(' ');
  if (/cancel/i.test(said)) return 'cancelled' as const;
  if (/postponed/i.test(said)) return 'postponed' as const;
  return /rescheduled/i.test(said) ? ('moved' as const) : undefined;
}

/** Whom the event is attributed to, who published it, and the organisers FEP-8a8e names. The actors of a Gancio server
 * are the server's, never a person's. */
function organizersOf({ attributedTo, actor, organizers }: FediverseEvent): Party[] {
  const named = [attributedTo, actor, isObject(organizers) ? (organizers.items ?? organizers) : organizers];
  const parties = new Map<string, Party>();
  for (const each of named.flatMap(listOf).slice(0, 20)) {
    const address = addressOf(each);
    const name = isObject(each) ? (each.name ?? each.preferredUsername) : undefined;
    const party = partyOf(name, [isObject(each) ? addressOf(each.url) : undefined, address]);
    if (party && !/\/federation\/u\//.test(address ?? '')) parties.set(party.urls[0] ?? wordOf(name), party);
  }
  return [...parties.values()];
}
