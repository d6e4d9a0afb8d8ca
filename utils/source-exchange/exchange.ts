import * as z from 'zod/mini';
import { attribute, elementsOf } from '../reading/page-tree';
import type { SourceHome, UserSource } from '../user-data/schema';

/** A source as lists of sources carry it from one program to another. */
export type ExchangedSource = { address: string; name?: string; text?: string; home?: SourceHome };

/** No list of sources is longer; a hostile one costs no more than this. */
const mostSources = 500;

const Exchanged = z.object({
  sources: z.array(
    z.object({
      address: z.string().check(z.maxLength(2_000)),
      name: z.optional(z.string().check(z.maxLength(200))),
      text: z.optional(z.string().check(z.maxLength(10_000_000))),
      home: z.optional(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
    }),
  ),
});

/** Everything needed to have the same sources elsewhere, calendar files included. It holds secret addresses: the user's
 * own, in a file of theirs. */
export function toJson(sources: readonly (UserSource & { name?: string })[]): string {
  const kept = sources.map(({ address, name, text, home }) => ({
    address,
    ...(name ? { name } : {}),
    ...(text === undefined ? {} : { text }),
    ...(home ? { home } : {}),
  }));
  return `${JSON.stringify({ tangible: 'sources', version: 1, sources: kept }, undefined, 2)}\n`;
}

/** OPML 2.0 (http://opml.org/spec2.opml), which feed readers exchange; files of the user's own have no address and stay out. */
export function toOpml(sources: readonly (UserSource & { name?: string })[]): string {
  const outlines = sources
    .filter(({ text }) => text === undefined)
    .map(({ address, name }) => {
      const called = escaped(name ?? address);
      return `    <outline type="calendar" text="${called}" title="${called}" xmlUrl="${escaped(address)}"/>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Tangible</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

/** The sources of a list, ours or a feed reader's; undefined = this is no such list. Each address still has to be checked. */
export function parseExchange(text: string): ExchangedSource[] | undefined {
  if (/^\s*[{[]/.test(text)) return fromJson(text);
  return /<opml[\s>]/i.test(text.slice(0, 2_000)) ? fromOpml(text) : undefined;
}

function fromJson(text: string): ExchangedSource[] | undefined {
  try {
    const parsed = Exchanged.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data.sources.slice(0, mostSources) as ExchangedSource[]) : undefined;
  } catch {
    return undefined;
  }
}

/** The rules of HTML read any outline element, however broken the rest is; they write attribute names small. */
function fromOpml(text: string): ExchangedSource[] {
  const outlines = elementsOf(text).filter(({ tagName }) => tagName === 'outline');
  return outlines.slice(0, mostSources).flatMap((outline) => {
    const address = attribute(outline, 'xmlurl')?.trim();
    const name = (attribute(outline, 'title') ?? attribute(outline, 'text'))?.trim().slice(0, 200);
    return address ? [{ address, ...(name && name !== address ? { name } : {}) }] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
