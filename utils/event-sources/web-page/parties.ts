import type { Party } from '../../event-listing';
import { isObject, type JsonObject, listOf, property } from '../../reading/json-ld';
import { shortText, webAddress } from '../../reading/property-text';

const maximumParties = 50;

/** The people and organisations of a property (`organizer`, `performer`): name, own pages, profiles (`sameAs`). The same
 * one named twice, as Luma does, is one. */
export function readParties(value: unknown, pageUrl: string, resolve: (value: unknown) => unknown): Party[] {
  const parties = new Map<string, Party>();
  for (const each of listOf(value).slice(0, maximumParties).map(resolve)) {
    const party = isObject(each) ? partyOf(each, pageUrl) : partyOfText(each);
    if (party) parties.set(`${party.name} ${party.urls.join(' ')}`, party);
  }
  return [...parties.values()];
}

function partyOf(node: JsonObject, pageUrl: string): Party | undefined {
  const name = shortText(property(node, 'name'));
  const addresses = [...listOf(property(node, 'url')), ...listOf(property(node, 'sameAs'))].slice(0, 30);
  const urls = [...new Set(addresses.map((each) => webAddress(each, pageUrl)).filter((url) => url !== undefined))];
  // A slug is no address: Live Nation gives `sameAs: "the-low-tides"`, which would become a page of its own site.
  const real = urls.filter((url) =>
    addresses.some(
      (each) => typeof each === 'string' && /^(https?:)?\/\//.test(each.trim()) && webAddress(each, pageUrl) === url,
    ),
  );
  return name || real.length > 0 ? { ...(name ? { name } : {}), urls: real } : undefined;
}

function partyOfText(value: unknown): Party | undefined {
  const name = shortText(value);
  return name && !/^https?:/.test(name) ? { name, urls: [] } : undefined;
}
