import type { EventStatus, EventTime, ReadListing, Venue } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import type { Budget } from '../../reading/expand-rule';
import { firstProperty, isObject, type JsonObject, listOf, property, typesOf } from '../../reading/json-ld';
import { longText, shortText, webAddress, wordOf } from '../../reading/property-text';
import { readSchemaTime, writtenLocal } from '../../reading/schema-time';
import { statusFromTitle } from '../../reading/status-words';
import { isTurned } from '../../reading/turned-point';
import { say } from '../../wording/say';
import { readParties } from './parties';
import { datesOfSchedule } from './schedule';
import { readAttendance, readLocation } from './venue';
import { isDayFirst, lastMinute, type WrittenTimes, writtenTimes } from './written-time';

export type PageOfEvents = {
  url: string;
  /** Follows `{"@id": …}` to the object of that name on the same page. */
  resolve(value: unknown): unknown;
  context: ReadingContext;
  /** What all timetables of the page may cost together. */
  budget: Budget;
  /** Of its `html` element; '' when it names none. */
  language: string;
};

/** An event as one block of mark-up states it. `written`: its start as a local day and minute, where it shows one. */
export type PageEvent = { listing: ReadListing; written?: string };

/** A schema.org Event, once for each date its timetable names; a string says, in words, why it is none. `parent`: what a
 * subEvent stands in. */
export function readEvents(node: JsonObject, parent: JsonObject | undefined, page: PageOfEvents): PageEvent[] | string {
  const title = titleOf(node);
  if (!title) return say('reading_pageNoTitle');
  const written = writtenTimes(node, isDayFirst(page.language, countryOf(node, page)));
  const scheduled = datesOfSchedule(node, page.context, page.budget) ?? [];
  const own = written.start === '' ? [] : [written];
  const events = [...own, ...scheduled].flatMap((times) => readEvent(node, parent, page, title, times) ?? []);
  return events.length > 0 || scheduled.length > 0 ? events : noStart(title, node);
}

function countryOf(node: JsonObject, { resolve }: PageOfEvents): string {
  return readLocation(firstProperty(node, 'location'), resolve).venue?.country ?? '';
}

/** What templates leave behind when nobody fills them in. */
const leftover = /\{\{|\}\}|\$\{|<%|%>|^%\w+%$|^\[\w+\]$|^(undefined|null|nan)$/i;

/** Its name, else that of the work shown, else who performs. */
function titleOf(node: JsonObject): string | undefined {
  const nameOf = (value: unknown) => (isObject(value) ? shortText(property(value, 'name')) : shortText(value));
  const shown = listOf(firstProperty(node, 'workPresented', 'workPerformed', 'workFeatured'))[0];
  const performers = listOf(firstProperty(node, 'performer', 'performers'))
    .slice(0, 5)
    .flatMap((each) => nameOf(each) ?? []);
  const title = shortText(firstProperty(node, 'name', 'headline', 'summary')) ?? nameOf(shown) ?? performers.join(', ');
  return title === '' || leftover.test(title) ? undefined : title;
}

function readEvent(
  node: JsonObject,
  parent: JsonObject | undefined,
  page: PageOfEvents,
  title: string,
  times: WrittenTimes,
): PageEvent | undefined {
  const { zoneAt } = page.context;
  const inherited = (name: string) => firstProperty(node, name) ?? (parent ? firstProperty(parent, name) : undefined);
  const { venue, isOnline } = locationOf(inherited('location'), times.start, page);
  const zone = venue?.point && zoneAt?.(venue.point);
  const start = readSchemaTime(times.start, zone);
  if (!start) return undefined;
  const end = readSchemaTime(lastMinute(times.end, times.start), zone);
  const timeZone = start.kind === 'instant' ? start.timeZone : zone;
  const eventStatus = idOf(property(node, 'eventStatus'));
  const mode = /MovedOnline/i.test(eventStatus) ? 'online' : idOf(inherited('eventAttendanceMode'));
  const attendance = readAttendance(mode, venue, isOnline);
  const url = urlOf(node, page.url);
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
    status: statusOf(eventStatus, title),
    ...(url ? { url } : {}),
    organizers: readParties(inherited('organizer'), page.url, page.resolve),
    performers: parties('performer', 'performers'),
    attendees: parties('attendee', 'attendees').map((party) => ({ ...party, response: 'going' as const })),
    ...seriesOf(node, parent, page),
    ...priceOf(node),
    ...(description ? { description } : {}),
    ...keywordsOf(node),
  };
  const written = writtenLocal(times.start);
  return { listing, ...(written ? { written } : {}) };
}

/** A value, or the name of one (`{"@id": "https://schema.org/EventCancelled"}`); all of a list. */
function idOf(value: unknown): string {
  return listOf(value)
    .slice(0, 5)
    .map((each) => (isObject(each) ? (each['@id'] ?? each.name) : each))
    .filter((each) => typeof each === 'string')
    .join(' ');
}

function urlOf(node: JsonObject, pageUrl: string): string | undefined {
  const [first] = listOf(property(node, 'url'));
  const own = isObject(first) ? (first['@id'] ?? property(first, 'url')) : first;
  return webAddress(own, pageUrl) ?? webAddress(property(node, '@id'), pageUrl);
}

function locationOf(
  location: unknown,
  startText: string,
  { resolve, context: { zoneAt } }: PageOfEvents,
): { venue?: Venue; isOnline: boolean } {
  const { venue, isOnline } = readLocation(location, resolve);
  const point = venue?.point;
  if (!point || !zoneAt || !isTurned(point, startText, zoneAt)) return { ...(venue ? { venue } : {}), isOnline };
  const turned = { ...point, latitude: point.longitude, longitude: point.latitude };
  return { venue: { ...venue, point: turned }, isOnline };
}

function noStart(title: string, node: JsonObject): string {
  return property(node, 'eventSchedule') === undefined
    ? say('reading_pageNoStart', title)
    : say('reading_pageTimetable', title);
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

function statusOf(eventStatus: string, title: string): EventStatus {
  if (/cancel/i.test(eventStatus)) return 'cancelled';
  if (/postponed/i.test(eventStatus)) return 'postponed';
  const said = statusFromTitle(title);
  if (said) return said;
  return /rescheduled/i.test(eventStatus) ? 'moved' : 'scheduled';
}

function priceOf(node: JsonObject): Pick<ReadListing, 'price'> {
  if (/^true$/i.test(wordOf(property(node, 'isAccessibleForFree')))) return { price: 'free' };
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
