import * as z from 'zod/mini';
import type { Handle } from '../event-listing';

/** What Wikidata says of one item, as far as it is asked. */
export type WikidataItem = {
  id: string;
  /** Labels and other names. */
  names: string[];
  /** P856, its own websites. */
  websites: string[];
  /** Ids in other databases: `P434 2f9e…`. */
  ids: string[];
  /** P2002, P12361 and P4033: its accounts. */
  accounts: Handle[];
  /** P625. */
  points: { latitude: number; longitude: number }[];
};

export const wikidataOrigin = 'https://www.wikidata.org/*';
const api = 'https://www.wikidata.org/w/api.php';
const languages = 'en|de|fr|es|pt|it|nl|pl|cs|ja|ko|zh|ar|mul';
const candidatesPerName = 3;
const idProperties = ['P434', 'P3478', 'P7195', 'P1902', 'P2003', 'P2013'];

/** Items of that name, likeliest first. Houses are called in the language of their town, most likely the reader's; Wikidata
 * falls back to English by itself. */
export function searchAddress(name: string, language: string): string {
  const query = { action: 'wbsearchentities', search: name, language, type: 'item', format: 'json' };
  return `${api}?${new URLSearchParams({ ...query, limit: String(candidatesPerName) })}`;
}

export function itemsAddress(ids: readonly string[]): string {
  const query = {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props: 'claims|labels|aliases',
    languages,
    format: 'json',
  };
  return `${api}?${new URLSearchParams(query)}`;
}

const Found = z.object({ search: z.array(z.object({ id: z.string().check(z.regex(/^Q\d+$/)) })) });

/** Ids of what a search found; undefined = this is no answer of Wikidata's. */
export function readSearch(text: string): string[] | undefined {
  const parsed = Found.safeParse(jsonOf(text));
  return parsed.success ? parsed.data.search.map(({ id }) => id).slice(0, candidatesPerName) : undefined;
}

const Claim = z.object({
  rank: z.optional(z.string()),
  qualifiers: z.optional(z.record(z.string(), z.unknown())),
  mainsnak: z.object({ datavalue: z.optional(z.object({ value: z.unknown() })) }),
});
const Named = z.object({ value: z.string() });
const Entity = z.object({
  id: z.string(),
  labels: z.optional(z.record(z.string(), Named)),
  aliases: z.optional(z.record(z.string(), z.array(Named))),
  claims: z.optional(z.record(z.string(), z.array(Claim))),
});
const Entities = z.object({ entities: z.record(z.string(), z.unknown()) });
const Point = z.object({ latitude: z.number(), longitude: z.number() });

type Claims = NonNullable<z.infer<typeof Entity>['claims']>;

/** The items of an answer; what is none, or was deleted, is left out. undefined = this is no answer of Wikidata's. */
export function readItems(text: string): WikidataItem[] | undefined {
  const parsed = Entities.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  return Object.values(parsed.data.entities).flatMap((value) => {
    const entity = Entity.safeParse(value);
    return entity.success ? [itemOf(entity.data)] : [];
  });
}

function itemOf({ id, labels = {}, aliases = {}, claims = {} }: z.infer<typeof Entity>): WikidataItem {
  const named = [...Object.values(labels), ...Object.values(aliases).flat()].map(({ value }) => value);
  return {
    id,
    names: [...new Set(named)],
    websites: texts(claims, 'P856').filter((url) => /^https?:\/\//.test(url)),
    ids: [
      `item ${id.toLowerCase()}`,
      ...idProperties.flatMap((of) => texts(claims, of).map((text) => `${of} ${text.toLowerCase()}`)),
    ],
    accounts: [
      ...texts(claims, 'P2002')
        .filter((name) => /^\w{1,15}$/.test(name))
        .map((name) => account('x', name)),
      ...texts(claims, 'P12361')
        .filter((name) => /^[\w-]+(\.[\w-]+)+$/.test(name))
        .map((name) => account('bluesky', name)),
      ...texts(claims, 'P4033')
        .filter((name) => /^@?\w[\w.-]*@[\w-]+(\.[\w-]+)+$/.test(name))
        .map((name) => account('mastodon', name)),
    ],
    points: values(claims, 'P625').flatMap((value) => {
      const point = Point.safeParse(value);
      return point.success ? [point.data] : [];
    }),
  };
}

function account(site: string, name: string): Handle {
  return { site, name: name.replace(/^@/, '').toLowerCase() };
}

/** Values that hold today: not withdrawn, not ended, and where some are preferred, those. */
function values(claims: Claims, property: string): unknown[] {
  const current = (claims[property] ?? []).filter(
    ({ rank, qualifiers }) => rank !== 'deprecated' && qualifiers?.P582 === undefined,
  );
  const preferred = current.filter(({ rank }) => rank === 'preferred');
  return (preferred.length > 0 ? preferred : current).flatMap(({ mainsnak }) =>
    mainsnak.datavalue === undefined ? [] : [mainsnak.datavalue.value],
  );
}

function texts(claims: Claims, property: string): string[] {
  return values(claims, property).filter((value): value is string => typeof value === 'string' && value.length <= 500);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
