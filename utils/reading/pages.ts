import type { ReadListing } from '../event-listing';
import type { FetchedBody, Gathering, Problem, Reading, SourceRequest } from '../event-source';
import { say } from '../wording/say';

/** A page of an answer, and the request for what comes after it. */
export type Page = Reading & { next?: SourceRequest };

const maximumPages = 10;

/**
 * All pages of an answer as one reading, from a request or from a first page that is there already. When a later page
 * does not come, what was read is given only the first time (`memory`): later it would take away listings that are
 * merely not read.
 */
export function* gatherPages(
  first: SourceRequest | Page,
  read: (body: FetchedBody) => Page,
  memory: unknown,
  limit = maximumPages,
): Gathering {
  const pages: Page[] = 'url' in first ? [] : [first];
  let next: SourceRequest | undefined = 'url' in first ? first : first.next;
  while (next && pages.length < limit) {
    const answer = yield next;
    const page = answer.ok ? read(answer.body) : failed(answer.message);
    const isRefused = page.listings.length === 0 && page.problems.some(({ level }) => level === 'error');
    if (isRefused) {
      const [problem] = page.problems;
      if (pages.length === 0 || memory !== undefined) return { listings: [], problems: page.problems };
      const message = say('platforms_onlySome', problem?.message ?? '');
      return { ...together(pages), problems: [...problemsOf(pages), { level: 'warning', message }], memory: true };
    }
    pages.push(page);
    next = page.next;
  }
  const more: Problem[] = next ? [{ level: 'note', message: say('platforms_morePages') }] : [];
  return { ...together(pages), problems: [...problemsOf(pages), ...more], memory: true };
}

function failed(message: string): Page {
  return { listings: [], problems: [{ level: 'error', message }] };
}

function together(pages: Page[]): Reading {
  const { next: _next, ...first }: Page = pages[0] ?? { listings: [], problems: [] };
  const listings = new Map<string, ReadListing>();
  for (const page of pages) for (const listing of page.listings) listings.set(listing.key, listing);
  return { ...first, listings: [...listings.values()] };
}

/** A remark that every page makes is made once. */
function problemsOf(pages: Page[]): Problem[] {
  const problems = new Map(pages.flatMap((page) => page.problems).map((problem) => [problem.message, problem]));
  return [...problems.values()].slice(0, 50);
}
