import type { CDPSession, Page } from '@playwright/test';

/** The longest task of a page, in milliseconds: by the clock, and how long a processor worked for the longest of those. On a
 * machine that does other things besides, only the latter says what the page is to blame for. */
export type Longest = { clock: number; processor: number };

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and of the thread. */
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; frames?: { url: string; processId: number }[] } };
};

const categories = ['__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
/** Until what was begun is drawn, in milliseconds. */
const settling = 500;

/** What the longest task of the page's main thread was while `run` ran and what it began was drawn. */
export async function longestTask(page: Page, session: CDPSession, run: () => Promise<unknown>): Promise<Longest> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await run();
  await page.waitForTimeout(settling);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const tasks = tasksOf(events, page.url().split('#')[0] ?? '');
  const most = (times: (number | undefined)[]) => Math.max(0, ...times.map((time = 0) => time / 1_000));
  return { clock: most(tasks.map(({ dur }) => dur)), processor: most(tasks.map(({ tdur }) => tdur)) };
}

function tasksOf(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const process =
    events.flatMap(({ args }) => args.data?.frames ?? []).find((frame) => frame.url.startsWith(url))?.processId ??
    events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url?.startsWith(url))?.pid;
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && isMain(args.name));
  if (!main) throw new Error('The browser told nothing of the page’s main thread.');
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid);
}

function isMain(thread: string | undefined): boolean {
  return thread === 'CrRendererMain';
}
