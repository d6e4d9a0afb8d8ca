import type { EventStatus, EventTime, ReadListing } from '../../event-listing';
import type { ReadingContext } from '../../event-source';
import { firstProperty, isObject, type JsonObject, listOf, property } from '../../reading/json-ld';
import { plainText } from '../../reading/plain-text';
import { readSchemaTime } from '../../reading/schema-time';
import { statusFromTitle } from '../../reading/status-words';
import { readParties } from './parties';
import { shortText, webAddress } from './text';
import { readAttendance, readLocation } from './venue';

export type PageOfEvents = {
  url: string;
  /** Follows `{"@id": …}` to the object of that name on the same page. */
  resolve(value: unknown): unknown;
  zoneAt: ReadingContext['zoneAt'];
};

/** A schema.org Event as a listing; a string says, in words, why it is none. `parent`: what a subEvent stands in. */
export function readEvent(node: JsonObject, parent: JsonObject | undefined, page: PageOfEvents): ReadListing | string {
  const title = shortText(firstProperty(node, 'name', 'headline', 'summary'));
  if (!title || /\{\{|\}\}/.test(title)) return 'an event without a title';
  const inherited = (name: string) => firstProperty(node, name) ?? (parent ? firstProperty(parent, name) : undefined);
  const { venue, isOnline } = readLocation(inherited('location'), page.resolve);
  const zone = venue?.point && page.zoneAt?.(venue.point);
  const start = timeOf(firstProperty(node, 'startDate'), zone);
  if (!start) return `“${title}” has no readable start`;
  const end = timeOf(firstProperty(node, 'endDate'), zone);
  const isMovedOnline = /MovedOnline/i.test(String(property(node, 'eventStatus') ?? ''));
  const attendance = isMovedOnline ? 'online' : readAttendance(inherited('eventAttendanceMode'), venue, isOnline);
  const url = webAddress(firstOf(property(node, 'url')), page.url) ?? webAddress(property(node, '@id'), page.url);
  const description = plainText(String(firstOf(property(node, 'description')) ?? ''));
  const price = priceOf(node);
  return {
    key: `${url ?? title} ${keyOf(start)}`,
    title,
    start,
    ...(end && end.kind === start.kind && keyOf(end) >= keyOf(start) ? { end } : {}),
    ...(zone ? { timeZone: zone } : {}),
    ...(venue ? { venue } : {}),
    ...(attendance ? { attendance } : {}),
    status: statusOf(property(node, 'eventStatus'), title),
    ...(url ? { url } : {}),
    organizers: readParties(inherited('organizer'), page.url, page.resolve),
    performers: readParties(firstProperty(node, 'performer', 'performers'), page.url, page.resolve),
    attendees: readParties(firstProperty(node, 'attendee', 'attendees'), page.url, page.resolve).map((party) => ({
      ...party,
      response: 'going' as const,
    })),
    ...(price ? { price } : {}),
    ...(description ? { description } : {}),
  };
}

/** Sorts and tells apart; equal kinds compare as text. */
export function keyOf(time: EventTime): string {
  if (time.kind === 'instant') return time.instant;
  return time.kind === 'wall-clock' ? time.local : time.date;
}

function firstOf(value: unknown): unknown {
  return listOf(value)[0];
}

function timeOf(value: unknown, zone: string | undefined): EventTime | undefined {
  const text = firstOf(value);
  return typeof text === 'string' ? readSchemaTime(text, zone) : undefined;
}

function statusOf(value: unknown, title: string): EventStatus {
  const name = String(firstOf(value) ?? '').toLowerCase();
  if (/cancel/.test(name)) return 'cancelled';
  if (/postponed/.test(name)) return 'postponed';
  const said = statusFromTitle(title);
  if (said) return said;
  return /rescheduled/.test(name) ? 'moved' : 'scheduled';
}

function priceOf(node: JsonObject): string | undefined {
  if (property(node, 'isAccessibleForFree') === true) return 'free';
  const offer = listOf(property(node, 'offers')).find(isObject);
  if (!offer) return undefined;
  const amount = shortText(firstProperty(offer, 'price', 'lowPrice'));
  const currency = shortText(property(offer, 'priceCurrency')) ?? '';
  if (amount === undefined) return undefined;
  return Number(amount) === 0 ? 'free' : `${amount} ${currency}`.trim();
}
