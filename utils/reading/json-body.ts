import type { FetchedBody } from '../event-source';
import { decodeText } from './decode-text';

/** Many sources look at the same bytes to see whether they are theirs; they are parsed once. */
const parsed = new WeakMap<Uint8Array, { value: unknown }>();

/** The JSON value of a body; undefined when it is none, or was cut off. */
export function jsonOf(body: FetchedBody): unknown {
  const known = parsed.get(body.bytes);
  if (known) return known.value;
  const value = parse(body);
  parsed.set(body.bytes, { value });
  return value;
}

function parse(body: FetchedBody): unknown {
  const start = String.fromCharCode(...body.bytes.subarray(0, 40)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (!/^\s*[[{]/.test(start)) return undefined;
  try {
    return JSON.parse(decodeText(body).replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** What an answer gives as the reason why it is none, in its server's own words: WordPress, GraphQL, Apigee and most
 * others put it in one of these. */
export function refusalIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { message, error, errors, fault, detail } = value as Record<string, unknown>;
  const candidates = [message, detail, error, ...(Array.isArray(errors) ? errors.slice(0, 1) : []), fault];
  for (const each of candidates) {
    const inner = typeof each === 'object' && each !== null ? each : { message: each };
    const { message: said, faultstring, detail: why } = inner as Record<string, unknown>;
    for (const text of [said, faultstring, why]) if (typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}
