import type { FetchedBody } from '../event-source';
import type { UserData } from '../user-data/schema';
import { say } from '../wording/say';
import { isPublicHost } from './address-check';
import type { Allowance } from './dependencies';
import { maskAddress } from './mask-address';
import { logRequest } from './request-log';

/** What became of a request. `message`s are for the user: what happened, which site, what to do. */
export type FetchOutcome =
  | { kind: 'body'; body: FetchedBody; etag?: string; lastModified?: string }
  | { kind: 'not-modified' }
  /** The address forwards to an origin the user has not allowed. */
  | { kind: 'needs-access'; origin: string; message: string }
  /** `status`: of the answer; absent = there was none. */
  | { kind: 'failed'; message: string; status?: number; retryAfterSeconds?: number };

export type FetchOptions = {
  fetch: typeof fetch;
  isGranted(origin: string): Promise<boolean>;
  userData: UserData;
  now(): Temporal.Instant;
  /** For the log: `refresh of Press nights`. */
  reason: string;
  accept: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Sent as a JSON body by POST. */
  json?: unknown;
  /** How many requests may still be sent; absent = as many as are asked for. */
  allowance?: Allowance;
  /** 30 seconds if not said. */
  timeoutMilliseconds?: number;
  signal: AbortSignal;
};

const maximumBytes = 8_000_000;
const timeoutMilliseconds = 30_000;

/**
 * The only place a request leaves from. No cookies, no referrer, nothing that names the extension; at most 8 MB within
 * 30 seconds. The browser follows redirects itself and shows only where they ended: the body is used only if that is
 * public https on an origin the user allowed. Every request sent gets its line in the log; what
 * is refused beforehand was not sent and has none.
 */
export async function guardedFetch(url: URL, options: FetchOptions): Promise<FetchOutcome> {
  if (url.protocol !== 'https:' || !isPublicHost(url.hostname)) {
    return failed(say('fetching_notPublic', url.host));
  }
  if (!(await options.isGranted(originOf(url)))) {
    const message = say('fetching_needsPermission', url.host);
    return { kind: 'needs-access', origin: originOf(url), message };
  }
  if (options.allowance) {
    if (options.allowance.left <= 0) return failed(say('discovering_enough'));
    options.allowance.left -= 1;
  }
  const finish = await logRequest(options.userData, {
    at: options.now().epochMilliseconds,
    address: maskAddress(url.href),
    reason: options.reason,
  });
  try {
    const signal = AbortSignal.any([
      options.signal,
      AbortSignal.timeout(options.timeoutMilliseconds ?? timeoutMilliseconds),
    ]);
    const response = await options.fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      ...(options.json === undefined ? {} : { method: 'POST', body: JSON.stringify(options.json) }),
      headers: {
        Accept: options.accept,
        ...(options.json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(options.etag ? { 'If-None-Match': options.etag } : {}),
        ...(options.lastModified ? { 'If-Modified-Since': options.lastModified } : {}),
      },
      signal,
    });
    const { outcome, bytes } = await outcomeOf(response, url, options);
    await finish({ status: response.status, bytes, outcome: logWords(outcome) });
    return outcome;
  } catch (error) {
    options.signal.throwIfAborted();
    const outcome = failureOf(error, url);
    await finish({ status: 0, bytes: 0, outcome: logWords(outcome) });
    return outcome;
  }
}

/** The match pattern of an address's origin. */
export function originOf(url: URL): string {
  return `${url.origin}/*`;
}

async function outcomeOf(
  response: Response,
  asked: URL,
  options: FetchOptions,
): Promise<{ outcome: FetchOutcome; bytes: number }> {
  const stop = async (outcome: FetchOutcome) => {
    await response.body?.cancel().catch(() => undefined);
    return { outcome, bytes: 0 };
  };
  const final = new URL(response.url || asked.href);
  if (final.protocol !== 'https:' || !isPublicHost(final.hostname)) {
    return stop(failed(say('fetching_forwardsNotPublic', asked.host, final.host)));
  }
  if (final.origin !== asked.origin && !(await options.isGranted(originOf(final)))) {
    const message = say('fetching_forwards', asked.host, final.host);
    return stop({ kind: 'needs-access', origin: originOf(final), message });
  }
  if (response.status === 304) return stop({ kind: 'not-modified' });
  if (!response.ok) {
    return stop({ ...refusalOf(response, asked, options.now().epochMilliseconds), status: response.status });
  }
  const bytes = await readAtMost(response, maximumBytes);
  if (!bytes) return stop(failed(say('fetching_tooLarge', asked.host)));
  const contentType = response.headers.get('content-type');
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  const body = { url: final.href, bytes, ...(contentType ? { contentType } : {}) };
  const outcome = { kind: 'body', body, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) } as const;
  return { outcome, bytes: bytes.length };
}

function failed(message: string, retryAfterSeconds?: number): Extract<FetchOutcome, { kind: 'failed' }> {
  return { kind: 'failed', message, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) };
}

function refusalOf({ status, headers }: Response, { host }: URL, now: number): ReturnType<typeof failed> {
  const seconds = retryAfterSeconds(headers.get('retry-after'), now);
  if (status === 404 || status === 410) {
    return failed(say('fetching_gone', host));
  }
  if (status === 401 || status === 403) {
    return failed(say('fetching_refused', host));
  }
  if (status === 429) return failed(say('fetching_lessOften', host), seconds);
  return failed(say('fetching_error', host, status), seconds);
}

/** Retry-After is either seconds or an HTTP date (RFC 9110 §10.2.3). */
function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? seconds : undefined;
}

/** The browser says no more than "failed", whether the site is down, unknown, or forwards where we may not look. */
function failureOf(error: unknown, { host }: URL): FetchOutcome {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return failed(say('fetching_slow', host));
  }
  return failed(say('fetching_failed', host));
}

function logWords(outcome: FetchOutcome): string {
  if (outcome.kind === 'body') return say('fetching_logRead');
  return outcome.kind === 'not-modified' ? say('fetching_logUnchanged') : outcome.message;
}

async function readAtMost(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
