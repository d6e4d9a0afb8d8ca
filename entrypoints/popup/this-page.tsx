import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EventList } from '../../components/event-list';
import { readerNow } from '../../components/save-to-calendar';
import type { ShownEvent } from '../../utils/messages';
import type { EventHere } from '../../utils/near-you';
import type { DistanceUnit } from '../../utils/place';
import { say, sayCount } from '../../utils/wording/say';
import { ask } from './ask';
import { decisionsThrough } from './decisions';
import { frontTab } from './front-tab';
import type { Act } from './use-answer';

export type Found = ShownEvent & { at: EventHere };

/** What stands open: a page may name dozens of people. */
export const openOnThisPage = 3;

/** What the page in front shows, once it answered. */
export function useThisPage(): readonly Found[] {
  const [events, setEvents] = useState<Found[]>([]);
  useEffect(() => {
    eventsOfTab().then(setEvents, () => undefined);
  }, []);
  return events;
}

type ThisPageProps = { events: readonly Found[]; unit: DistanceUnit; act: Act };

/** The people of the page in front and their events; nothing at all where there are none. */
export function ThisPage({ events, unit, act }: ThisPageProps) {
  if (events.length === 0) return null;
  const rest = events.slice(openOnThisPage);
  return (
    <section aria-labelledby="this-page">
      <h2 id="this-page">{say('popup_thisPage')}</h2>
      <People events={events.slice(0, openOnThisPage)} unit={unit} act={act} />
      {rest.length > 0 && (
        <details>
          <summary class="more-link">{sayCount('popup_moreHere', rest.length)}</summary>
          <People events={rest} unit={unit} act={act} />
        </details>
      )}
    </section>
  );
}

/** Each person once, with their events below. */
function People({ events, unit, act }: ThisPageProps) {
  const people = new Map(events.map(({ at }) => [`${at.site} ${at.handle}`, at]));
  return (
    <>
      {[...people].map(([key, { handle, name, site }]) => (
        <div key={key} class="person">
          <h3 dir="auto">{name ?? `@${handle}`}</h3>
          <EventList
            events={events.filter(({ at }) => `${at.site} ${at.handle}` === key)}
            unit={unit}
            reader={readerNow()}
            actions={{ ...decisionsThrough(act), profile: { site, handle, ...(name ? { name } : {}) } }}
          />
        </div>
      ))}
    </>
  );
}

/** Asks the tab in front what it shows, and the background for the titles. No answer = it is none of our sites. */
async function eventsOfTab(): Promise<Found[]> {
  const front = await frontTab();
  if (front?.id === undefined) return [];
  const here: unknown = await browser.tabs.sendMessage(front.id, { type: 'here' }).catch(() => undefined);
  if (!Array.isArray(here) || here.length === 0) return [];
  return (await ask({ type: 'events-here', here: here.filter(isEventHere) })).events;
}

function isEventHere(value: unknown): value is EventHere {
  if (typeof value !== 'object' || value === null) return false;
  return ['site', 'handle', 'listingId'].every((name) => typeof Reflect.get(value, name) === 'string');
}
