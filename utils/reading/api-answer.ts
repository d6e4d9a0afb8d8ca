import type * as z from 'zod/mini';
import type { ReadListing } from '../event-listing';
import type { FetchedBody, Problem, Reading, ReadingContext } from '../event-source';
import { say, sayCount } from '../wording/say';
import { type ApiEvent, listingOf } from './api-event';
import { jsonOf, refusalIn } from './json-body';
import { shortText } from './property-text';
import { siteOf } from './site-of';
import { isInWindow } from './window';

/** More than any answer holds; the rest is left out with a word. */
const maximumItems = 5_000;

type Shape<Item> = z.ZodMiniType<Item>;

/**
 * The events of an answer. An item that is not of the shape, or lacks title or start, loses only itself; when none is
 * of the shape, the source has changed, and that is an error so that earlier listings stay.
 * `eventOf` answers undefined for what is no event one could go to.
 */
export function readItems<Item>(
  items: readonly unknown[],
  shape: Shape<Item>,
  eventOf: (item: Item) => ApiEvent | undefined,
  { body, context }: { body: FetchedBody; context: ReadingContext },
): Reading {
  const listings = new Map<string, ReadListing>();
  let unfit = 0;
  let lacking = 0;
  const read = items.slice(0, maximumItems);
  for (const item of read) {
    const parsed = shape.safeParse(item);
    if (!parsed.success) unfit += 1;
    const event = parsed.success ? eventOf(parsed.data) : undefined;
    if (!event) continue;
    const listing = listingOf(event, context);
    if (!listing) lacking += 1;
    else if (isInWindow(listing, context)) listings.set(listing.key, listing);
  }
  if (read.length > 0 && unfit === read.length) return refused(changed(body));
  return { listings: [...listings.values()], problems: remarks(unfit + lacking, items.length - read.length) };
}

function remarks(leftOut: number, tooMany: number): Problem[] {
  return [
    ...(leftOut > 0 ? [{ level: 'warning' as const, message: sayCount('platforms_leftOut', leftOut) }] : []),
    ...(tooMany > 0 ? [{ level: 'warning' as const, message: sayCount('platforms_tooMany', tooMany) }] : []),
  ];
}

/** A reading that came to nothing for one reason. */
export function refused(message: string): Reading {
  return { listings: [], problems: [{ level: 'error', message }] };
}

/** Why an answer that is not of the known shape is none: its server's own words, something that is no data at all (an
 * error page, a bot wall, a cut-off body), or a shape nobody here knows. */
export function unexpected(body: FetchedBody): Reading {
  const value = jsonOf(body);
  if (value === undefined) return refused(say('platforms_notData', siteOf(body.url)));
  const reason = shortText(refusalIn(value));
  return refused(reason ? say('platforms_refused', siteOf(body.url), reason.slice(0, 120)) : changed(body));
}

/** What is said of an answer whose shape nobody here knows. */
export function changed(body: FetchedBody): string {
  return say('platforms_changed', siteOf(body.url));
}
