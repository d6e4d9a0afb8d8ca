import type { FetchedBody } from '../event-source';
import { endsAt } from '../event-time';
import { canonicalUrl, hostOfKey } from '../matching/canonical-url';
import { isSharedPlatform } from '../matching/shared-platforms';
import { decodeText } from '../reading/decode-text';
import type { Refreshing } from '../refreshing/dependencies';
import { maskAddress } from '../refreshing/mask-address';
import { readSource, type SourceReading } from '../refreshing/read-source';
import { nextNeed } from '../refreshing/source-needs';
import type { Draft, DraftChoice, DraftResult, DraftStep } from '../user-data/schema';
import { say, sayCount } from '../wording/say';
import { type Lead, leadsOf } from './page-leads';

/** How many requests looking for the events of one pasted address may send. */
export const requestsPerLook = 5;
/** Of each way to look, how many leads are followed before the next way gets its turn. */
const tries: Record<Lead['how'], number> = { declared: 2, platform: 1, hop: 1, guess: 4 };
const mostChoices = 5;

export type Discovery = {
  /** What `address` gave: the first that has events to come, else the best of what could be read, else why not. */
  reading: SourceReading;
  address: string;
  /** The site whose own calendar this is, where the site says so. */
  foundOn?: string;
  steps: DraftStep[];
  /** What else was found or is offered, to read instead. */
  choices: DraftChoice[];
};

type Found = { address: string; name: string; result: DraftResult; ownOf?: string | undefined };

/**
 * Finds where the events of an address can be read: there, in what it offers as a calendar, on its page of events, or
 * where its software keeps them, in the order of facts/event-sources.md §6, until one has events to come. At most five
 * requests, to sites the user allowed; what lies elsewhere becomes a choice. `reason` is for the log; `onStep` hears of each request as it ends.
 */
export async function discover(
  draft: Pick<Draft, 'address'>,
  reason: string,
  onStep: (steps: DraftStep[]) => Promise<void>,
  deps: Refreshing,
  requests = requestsPerLook,
): Promise<Discovery> {
  const looking = createLook(reason, onStep, { ...deps, allowance: { left: requests } });
  const own: Lead = { address: draft.address, name: '', how: 'declared' };
  const { reading: first, page } = await looking.ask(own);
  if (page) await followLeads(page, looking, 1);
  const found = looking.best() ?? looking.readable();
  if (!found) return { reading: first, address: draft.address, steps: looking.steps, choices: looking.choices() };
  const { address, result, ownOf } = found;
  const site = siteOf(ownOf);
  return {
    reading: { kind: 'read', result },
    address,
    ...(site ? { foundOn: site } : {}),
    steps: looking.steps,
    choices: looking.choices(found),
  };
}

type Look = ReturnType<typeof createLook>;

/** Follows what a page leads to; a page of events on the way is looked through as well, once. */
async function followLeads(page: FetchedBody, looking: Look, depth: number): Promise<void> {
  const leads = leadsOf({ url: page.url, html: decodeText(page) });
  looking.offer(leads);
  const followed: Record<Lead['how'], number> = { declared: 0, platform: 0, hop: 0, guess: 0 };
  for (const lead of leads) {
    if (looking.isDone(lead.how) || followed[lead.how] >= tries[lead.how]) continue;
    if (depth === 0 && (lead.how === 'hop' || lead.how === 'platform')) continue;
    const answer = await looking.follow(lead);
    if (!answer) continue;
    followed[lead.how] += 1;
    if (answer.page && lead.how === 'hop' && depth > 0) await followLeads(answer.page, looking, depth - 1);
  }
}

/** One look: what was asked, found and offered so far. */
function createLook(reason: string, onStep: (steps: DraftStep[]) => Promise<void>, deps: Refreshing) {
  const steps: DraftStep[] = [];
  const asked = new Set<string>();
  const found: Found[] = [];
  const offered = new Map<string, Lead>();
  const now = deps.now().epochMilliseconds;
  const left = () => deps.allowance?.left ?? 0;
  const upcoming = ({ result }: Found) =>
    result.listings.filter((each) => each.status !== 'cancelled' && endsAt(each, 'UTC') > now).length;
  const best = () => {
    const [most] = found.filter((each) => upcoming(each) > 0).sort((a, b) => upcoming(b) - upcoming(a));
    return most;
  };

  const ask = async (lead: Lead) => {
    asked.add(keyOf(lead.address));
    let page: FetchedBody | undefined;
    const before = left();
    const sawBody = (body: FetchedBody) => {
      page = body;
    };
    const reading = await readSource({ address: lead.address }, { reason, sawBody }, deps);
    if (reading.kind === 'read') found.push({ ...lead, result: reading.result });
    if (left() < before) {
      steps.push({ address: maskAddress(lead.address), outcome: outcomeWords(reading) });
      await onStep([...steps]);
    }
    const isPage = reading.kind === 'unreadable' || (reading.kind === 'read' && reading.result.kind === 'web-page');
    return { reading, ...(page && isPage ? { page } : {}) };
  };

  return {
    steps,
    ask,
    best,
    /** Something valid that has nothing to come. */
    readable: () => found[0],
    /** A calendar that is declared is looked at even where the page has events itself: it may have more of them. */
    isDone: (how: Lead['how']) => {
      const kind = best()?.result.kind;
      return left() <= 0 || (kind !== undefined && (kind !== 'web-page' || how !== 'declared'));
    },
    offer: (leads: readonly Lead[]) => {
      for (const lead of leads) if (lead.how !== 'guess') offered.set(keyOf(lead.address), lead);
    },
    /** Undefined when it was asked before, or may not be asked without the user. */
    follow: async (lead: Lead) => {
      if (asked.has(keyOf(lead.address)) || (await nextNeed({ address: lead.address }, deps))) return undefined;
      return ask(lead);
    },
    choices: (chosen?: Found): DraftChoice[] => {
      const known = found
        .filter((each) => each !== chosen && upcoming(each) > 0)
        .map((each) => choiceOf(each, upcoming(each)));
      const untried = [...offered].filter(([key]) => !asked.has(key)).map(([, lead]) => offerOf(lead));
      return [...known, ...untried].slice(0, mostChoices);
    },
  };
}

function offerOf({ address, name, ownOf }: Lead): DraftChoice {
  const foundOn = siteOf(ownOf);
  return { address, name, ...(foundOn ? { foundOn } : {}) };
}

function choiceOf({ address, name, result, ownOf }: Found, listings: number): DraftChoice {
  const foundOn = siteOf(ownOf);
  const soonest = result.listings.map(({ title }) => title)[0];
  const called = name || (result.kind === 'web-page' ? say('discovering_pageItself') : (result.name ?? ''));
  return { address, name: called, listings, ...(soonest ? { soonest } : {}), ...(foundOn ? { foundOn } : {}) };
}

function outcomeWords(reading: SourceReading): string {
  if (reading.kind === 'read') {
    const { length } = reading.result.listings;
    return length === 0 ? say('discovering_nothingUpcoming') : sayCount('discovering_found', length);
  }
  if (reading.kind === 'unreadable') return say('discovering_noCalendar');
  return reading.kind === 'not-modified' ? say('discovering_nothingUpcoming') : reading.message;
}

/** The home of somebody's own site: on a platform or a page of links a bare host names nobody. */
function siteOf(page: string | undefined): string | undefined {
  const key = page === undefined ? undefined : canonicalUrl(page);
  return key === undefined || isSharedPlatform(hostOfKey(key)) ? undefined : `https://${hostOfKey(key)}/`;
}

function keyOf(address: string): string {
  return canonicalUrl(address) ?? address;
}
