import type { SourceAnswer, SourceRequest } from '../../event-source';
import { isObject, type JsonObject } from '../../reading/json-ld';
import { say } from '../../wording/say';

/** What one question came to. `isGone`: the server knows there is nothing (any more), which is an answer. */
export type Told = { ok: true; json: unknown } | { ok: false; isGone: boolean; message: string; origin: string };

/** Whether an answer has the list it should have. */
export function listIn(told: Told, property: string): JsonObject[] | undefined {
  const list: unknown = told.ok && isObject(told.json) ? told.json[property] : undefined;
  return Array.isArray(list) ? list.slice(0, maximumItems).filter(isObject) : undefined;
}

/** Where the next page of a list begins; undefined on the last. */
export function cursorIn(told: Told, before: string | undefined): string | undefined {
  const cursor = told.ok && isObject(told.json) ? told.json.cursor : undefined;
  return typeof cursor === 'string' && cursor.length <= 1_000 && cursor !== before ? cursor : undefined;
}

/** What an answer of another form than it should have comes to. */
export function oddAnswer(origin: string): Extract<Told, { ok: false }> {
  return { ok: false, isGone: false, message: say('atProtocol_notJson', new URL(origin).host), origin };
}

/** A question on its way: a generator that yields at most one request. */
export type Asking = Generator<SourceRequest, Told, SourceAnswer>;

/** No page of any method is longer. */
const maximumItems = 200;

/** Bluesky's public view: who is called what, and who follows whom. */
export const viewOrigin = 'https://public.api.bsky.app';

/**
 * The questions of one reading. Asks no more than it may, and no server again that did not answer or asked for less: what is
 * left unasked is continued at the next refresh.
 */
export class Questions {
  readonly #silent = new Map<string, string>();
  /** Hosts that gave no answer, or that the user has not allowed. */
  readonly unanswered = new Set<string>();
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** How many more requests may be made. */
  get left(): number {
    return this.#left;
  }

  /** Asks one server's `com.atproto…` method. `origin`: `https://pds.example`. */
  method(origin: string, name: string, parameters: Record<string, string>): Asking {
    return this.page(`${origin}/xrpc/${name}?${new URLSearchParams(parameters)}`);
  }

  /** Asks Bluesky's public view. */
  view(name: string, parameters: Record<string, string>): Asking {
    return this.method(viewOrigin, name, parameters);
  }

  *page(url: string): Asking {
    const { origin } = new URL(url);
    const silent = this.#silent.get(origin) ?? (this.#left <= 0 ? say('reading_noMoreRequests') : undefined);
    if (silent !== undefined) return { ok: false, isGone: false, message: silent, origin };
    this.#left -= 1;
    const answer = yield { url, accepts: 'application/json' };
    if (answer.ok) {
      const json = parsed(answer.body.bytes);
      if (json !== undefined) return { ok: true, json };
      return oddAnswer(origin);
    }
    const { status, message } = answer;
    if (status === 0) this.unanswered.add(new URL(url).host);
    if (status === 0 || status === 429 || status >= 500) this.#silent.set(origin, message);
    return { ok: false, isGone: status === 400 || status === 404 || status === 410, message, origin };
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
