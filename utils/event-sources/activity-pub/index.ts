import type { EventSource, FetchedBody, Gathering, Problem, Reading, ReadingContext } from '../../event-source';
import { readItems, refused, unexpected } from '../../reading/api-answer';
import { jsonOf } from '../../reading/json-body';
import { isObject, type JsonObject, listOf } from '../../reading/json-ld';
import { shortText, wordOf } from '../../reading/property-text';
import { say } from '../../wording/say';
import { sourceAddress } from './address';
import { addressOf, eventOf, FediverseEvent } from './event';

/** Events of the fediverse: an Event, an activity that holds one, a collection of them, or an account whose published
 * things they are (ActivityPub, FEP-8a8e; facts: event-sources §3). */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'kinds_activityPub',
  accepts: '',
  recognises: (body) => {
    const value = jsonOf(body);
    return isObject(value) && (isEvent(value) || isEvent(value.object) || isKnown(value)) ? 2 : 0;
  },
  read: (body, context) => gatherEvents(body, context),
  *open({ href }, context): Gathering {
    const answer = yield { url: href, accepts };
    return answer.ok ? yield* gatherEvents(answer.body, context) : refused(answer.message);
  },
};

const accepts = 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"';
const actors = /^(Group|Person|Organization|Service|Application)$/;
const collections = /^(Ordered)?Collection(Page)?$/;
const activities = /^(Create|Update|Announce|Add|Invite)$/;

/** Enough for what is published soonest; small servers are asked little. */
const maximumRequests = 15;

const typeOf = (value: JsonObject) => wordOf(listOf(value.type)[0]);
const isEvent = (value: unknown): boolean =>
  isObject(value) && listOf(value.type).includes('Event') && 'startTime' in value;

function isKnown(value: JsonObject): boolean {
  const type = typeOf(value);
  const isOurs = JSON.stringify(value['@context'] ?? '').includes('activitystreams');
  return isOurs && (actors.test(type) || collections.test(type) || activities.test(type));
}

/** What was found, and the addresses where more of it lies. Only addresses of the first one's own server are followed. */
type Walk = {
  host: string;
  events: Map<string, JsonObject>;
  waiting: Set<string>;
  asked: number;
  name?: string | undefined;
};

function* gatherEvents(body: FetchedBody, context: ReadingContext): Gathering {
  const first = jsonOf(body);
  if (!isObject(first) || !(isEvent(first) || isEvent(first.object) || isKnown(first))) return unexpected(body);
  const walk: Walk = {
    host: hostOf(body.url) ?? hostOf(addressOf(first)) ?? '',
    events: new Map(),
    waiting: new Set(),
    asked: 0,
  };
  take(first, walk);
  const failures: string[] = [];
  for (const url of walk.waiting) {
    if (walk.asked === maximumRequests) break;
    walk.asked += 1;
    const answer = yield { url, accepts };
    const value = answer.ok ? jsonOf(answer.body) : undefined;
    if (isObject(value)) take(value, walk);
    // What its author took back is gone; anything else is not known.
    else if (answer.ok || ![404, 410].includes(answer.status)) failures.push(answer.ok ? '' : answer.message);
  }
  return finished(walk, { body, context }, failures);
}

function finished(walk: Walk, about: { body: FetchedBody; context: ReadingContext }, failures: string[]): Reading {
  const items = [...walk.events.values()];
  const reading = readItems(items, FediverseEvent, (event) => eventOf(event, about.context), about);
  const [failure] = failures;
  const message = say('platforms_onlySome', failure ?? '');
  // Later, a part of the answers must not take away what the missing ones told before.
  if (failure !== undefined && about.context.memory !== undefined) return refused(message);
  const problems: Problem[] = failure === undefined ? [] : [{ level: 'warning', message }];
  if (walk.waiting.size > walk.asked) problems.push({ level: 'note', message: say('platforms_morePages') });
  if (items.length === 0) problems.push({ level: 'note', message: say('platforms_noFediverseEvents') });
  const { name } = walk;
  return {
    ...reading,
    problems: [...reading.problems, ...problems],
    ...(name ? { name } : {}),
    ...(walk.waiting.size > 0 ? { memory: true } : {}),
  };
}

/** Takes what an object holds: itself if it is an event, else what it wraps or leads to. */
function take(value: unknown, walk: Walk, depth = 0): void {
  if (typeof value === 'string') follow(value, walk);
  if (!isObject(value) || depth > 4) return;
  const type = typeOf(value);
  if (isEvent(value)) walk.events.set(addressOf(value.id) ?? `${walk.events.size}`, value);
  else if (activities.test(type)) take(value.object, walk, depth + 1);
  else if (actors.test(type)) {
    walk.name ??= shortText(value.name ?? value.preferredUsername);
    take(value.events ?? value.outbox, walk, depth + 1);
  } else if (collections.test(type)) {
    for (const each of [value.orderedItems, value.items].flatMap(listOf).slice(0, 500)) take(each, walk, depth + 1);
    take(value.first, walk, depth + 1);
    take(value.next, walk, depth + 1);
  }
}

function follow(url: string, walk: Walk): void {
  if (/^https:\/\//i.test(url) && hostOf(url) === walk.host && walk.waiting.size < 200) walk.waiting.add(url);
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : undefined;
}
