import type { EventStatus, EventTime, ReadListing, Venue } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import { firstProperty, isObject, type JsonObject, listOf, property, typesOf } from '../../reading/json-ld';
import { longText, shortText, webAddress } from '../../reading/property-text';
import { readSchemaTime, writtenLocal } from '../../reading/schema-time';
import { statusFromTitle } from '../../reading/status-words';
import { isTurned } from '../../reading/turned-point';
import { readParties } from './parties';
import { readAttendance, readLocation } from './venue';

export type PageOfEvents = {
  url: string;
  /** Follows `{"@id": …}` to the object of that name on the same page. */
  resolve(value: unknown): unknown;
  zoneAt: ReadingContext['zoneAt'];
};

/** An event as one block of mark-up states it. `written`: its start as a local day and minute, where it shows one. */
export type PageEvent = { listing: ReadListing; written?: string };

/** A schema.org Event; a string says, in words, why it is none. `parent`: what a subEvent stands in. */
export function readEvent(node: JsonObject, parent: JsonObject | undefined, page: PageOfEvents): PageEvent | string {
  const title = shortText(firstProperty(node, 'name', 'headline', 'summary'));
  if (!title || /\{\{|\}\}/.test(title)) return 'an event without a title';
  const inherited = (name: string) => firstProperty(node, name) ?? (parent ? firstProperty(parent, name) : undefined);
  const startText = textOf(firstProperty(node, 'startDate'));
  const { venue, isOnline } = locationOf(inherited('location'), startText, page);
  const zone = venue?.point && page.zoneAt?.(venue.point);
  const start = readSchemaTime(startText, zone);
  if (!start) return noStart(title, node);
  const end = readSchemaTime(textOf(firstProperty(node, 'endDate')), zone);
  const timeZone = start.kind === 'instant' ? start.timeZone : zone;
  const mode = /MovedOnline/i.test(String(property(node, 'eventStatus') ?? ''))
    ? 'online'
    : inherited('eventAttendanceMode');
  const attendance = readAttendance(mode, venue, isOnline);
  const url = webAddress(firstOf(property(node, 'url')), page.url) ?? webAddress(property(node, '@id'), page.url);
  const description = longText(property(node, 'description'));
  const parties = (...names: string[]) => readParties(firstProperty(node, ...names), page.url, page.resolve);
  const listing: ReadListing = {
    key: `${url ?? title} ${keyOf(start)}`,
    title,
    start,
    ...(end && end.kind === start.kind && keyOf(end) >= keyOf(start) ? { end } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(venue ? { venue } : {}),
    ...(attendance ? { attendance } : {}),
    status: statusOf(property(node, 'eventStatus'), title),
    ...(url ? { url } : {}),
    organizers: readParties(inherited('organizer'), page.url, page.resolve),
    performers: parties('performer', 'performers'),
    attendees: parties('attendee', 'attendees').map((party) => ({ ...party, response: 'going' as const })),
    ...seriesOf(node, parent, page),
    ...priceOf(node),
    ...(description ? { description } : {}),
    ...keywordsOf(node),
  };
  const written = writtenLocal(startText);
  return { listing, ...(written ? { written } : {}) };
}

function locationOf(
  location: unknown,
  startText: string,
  { resolve, zoneAt }: PageOfEvents,
): { venue?: Venue; isOnline: boolean } {
  const { venue, isOnline } = readLocation(location, resolve);
  const point = venue?.point;
  if (!point || !zoneAt || !isTurned(point, startText, zoneAt)) return { ...(venue ? { venue } : {}), isOnline };
  const turned = { ...point, latitude: point.longitude, longitude: point.latitude };
  return { venue: { ...venue, point: turned }, isOnline };
}

function noStart(title: string, node: JsonObject): string {
  return property(node, 'eventSchedule') === undefined
    ? `“${title}” has no readable start`
    : `“${title}” names no dates, only a timetable; the page of a single date of it can be read`;
}

/** The series a date belongs to: what it stands in, or points to, when that is an EventSeries. */
function seriesOf(node: JsonObject, parent: JsonObject | undefined, page: PageOfEvents): Pick<ReadListing, 'series'> {
  const above = [parent, page.resolve(firstOf(property(node, 'superEvent')))];
  const series = above.filter(isObject).find((each) => typesOf(each).includes('eventseries'));
  if (!series) return {};
  const name = shortText(property(series, 'name'));
  const id = webAddress(firstOf(property(series, 'url')), page.url) ?? shortText(property(series, '@id')) ?? name;
  return id ? { series: { id, ...(name ? { name } : {}) } } : {};
}

/** Sorts and tells apart; equal kinds compare as text. */
export function keyOf(time: EventTime): string {
  if (time.kind === 'instant') return time.instant;
  return time.kind === 'wall-clock' ? time.local : time.date;
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0];
}

function textOf(value: unknown): string {
  const text = firstOf(value);
  return typeof text === 'string' ? text : '';
}

function statusOf(value: unknown, title: string): EventStatus {
  const name = String(firstOf(value) ?? '').toLowerCase();
  if (/cancel/.test(name)) return 'cancelled';
  if (/postponed/.test(name)) return 'postponed';
  const said = statusFromTitle(title);
  if (said) return said;
  return /rescheduled/.test(name) ? 'moved' : 'scheduled';
}

function priceOf(node: JsonObject): Pick<ReadListing, 'price'> {
  if (/^true$/i.test(String(property(node, 'isAccessibleForFree') ?? ''))) return { price: 'free' };
  const offer = listOf(property(node, 'offers')).find(isObject);
  if (!offer) return {};
  const amount = shortText(firstProperty(offer, 'price', 'lowPrice'));
  if (amount === undefined) return {};
  const most = shortText(property(offer, 'highPrice'));
  if (Number(amount) === 0 && (most === undefined || Number(most) === 0)) return { price: 'free' };
  const range = most === undefined || most === amount ? amount : `${amount}–${most}`;
  return { price: `${range} ${shortText(property(offer, 'priceCurrency')) ?? ''}`.trim() };
}

/** Words the page sorts the event under: one text with commas, or a list of them. */
function keywordsOf(node: JsonObject): Pick<ReadListing, 'keywords'> {
  const texts = listOf(property(node, 'keywords'))
    .slice(0, 20)
    .map((each) => shortText(each) ?? '');
  const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
  const keywords = [...new Set(words.filter((word) => word !== ''))].slice(0, 20);
  return keywords.length > 0 ? { keywords } : {};
}
