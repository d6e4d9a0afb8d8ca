import { isObject } from '../../reading/json-ld';

const maximumFacets = 100;

type WholeLink = { from: number; to: number; uri: string };

/**
 * A description with its shortened links (`example.org/a…`) written out. Facets name ranges of UTF-8 bytes and what they
 * mean (app.bsky.richtext.facet); those that do not fit the text, overlap or point elsewhere than the web are left alone.
 * Mentions stay text: who is mentioned has not said that they come.
 */
export function withWholeLinks(text: string, facets: unknown): string {
  if (!Array.isArray(facets) || facets.length === 0) return text;
  const bytes = new TextEncoder().encode(text);
  const links = facets
    .slice(0, maximumFacets)
    .flatMap((facet: unknown) => linkOf(facet, bytes.length) ?? [])
    .sort((a, b) => a.from - b.from);
  const decoder = new TextDecoder();
  let out = '';
  let at = 0;
  for (const { from, to, uri } of links) {
    const shown = from >= at ? decoder.decode(bytes.subarray(from, to)) : '';
    if (!/(?:…|\.\.\.)$/.test(shown)) continue;
    out += decoder.decode(bytes.subarray(at, from)) + uri;
    at = to;
  }
  return out + decoder.decode(bytes.subarray(at));
}

function linkOf(facet: unknown, length: number): WholeLink | undefined {
  if (!isObject(facet) || !isObject(facet.index) || !Array.isArray(facet.features)) return undefined;
  const { byteStart, byteEnd } = facet.index;
  if (typeof byteStart !== 'number' || typeof byteEnd !== 'number') return undefined;
  if (!(byteStart >= 0 && byteEnd > byteStart && byteEnd <= length)) return undefined;
  for (const feature of facet.features.slice(0, 10)) {
    const uri: unknown = isObject(feature) ? feature.uri : undefined;
    if (typeof uri === 'string' && uri.length <= 2_000 && /^https?:\/\/\S+$/i.test(uri)) {
      return { from: byteStart, to: byteEnd, uri };
    }
  }
  return undefined;
}
