import browser from 'webextension-polyfill';
import type { NearbySource, Request } from '../../utils/messages';
import { distanceBand } from '../../utils/places/distance';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { spellingOf } from '../../utils/refreshing/same-source';
import { originsOf } from '../../utils/refreshing/source-needs';
import { type Ticked, tickSources } from '../../utils/refreshing/tick-sources';
import { type Directory, parseDirectory, sourcesNear } from '../../utils/source-directory/directory';
import { parseExchange, toJson, toOpml } from '../../utils/source-exchange/exchange';
import { say } from '../../utils/wording/say';
import { WordsForUser } from '../../utils/words-for-user';
import { refreshing } from './refreshing';

/** The packaged list of public sources, read when somebody looks at it. */
async function directory(): Promise<Directory> {
  return parseDirectory(await (await fetch(browser.runtime.getURL('/public-sources.tsv'))).text());
}

/** Public sources around the user's place, from the packaged list: nobody is asked. */
export async function sourcesNearYou(): Promise<NearbySource[]> {
  const [{ home, unit }, { userData }, all] = await Promise.all([readPreferences(), refreshing(), directory()]);
  if (!home) return [];
  const had = new Set((await userData.getAll('sources')).map(({ address }) => spellingOf(address)));
  const drafted = new Set((await userData.getAll('drafts')).map(({ address }) => spellingOf(address)));
  return sourcesNear(all, home).map(({ address, name, place, km }) => ({
    address,
    name,
    place,
    band: distanceBand(km, unit),
    isInReach: km <= home.radiusKm,
    origins: originsOf(address),
    isHad: had.has(spellingOf(address)) || drafted.has(spellingOf(address)),
  }));
}

/** Adds what was ticked; only what the packaged list holds, under the name it has there. */
export async function tickNearby({ addresses }: Request<'tick-sources'>): Promise<Ticked> {
  const wanted = new Set(addresses);
  const chosen = (await directory()).filter(({ address }) => wanted.has(address));
  const list = chosen.map(({ address, name, place, point }) => ({ address, name, home: { name: place, ...point } }));
  return tickSources(list, await refreshing());
}

/** All sources in a form other programs, or this one elsewhere, can read. */
export async function exportSources({ as }: Request<'export-sources'>): Promise<string> {
  const { cache, userData } = await refreshing();
  const names = new Map((await cache.getAll('sources')).map(({ sourceId, name }) => [sourceId, name]));
  const sources = (await userData.getAll('sources'))
    .filter(({ isLookUp }) => !isLookUp)
    .map((source) => {
      const name = source.name ?? names.get(source.id);
      return { ...source, ...(name ? { name } : {}) };
    });
  return as === 'opml' ? toOpml(sources) : toJson(sources);
}

export async function importSources({ text }: Request<'import-sources'>): Promise<Ticked> {
  const list = parseExchange(text);
  if (!list) throw new WordsForUser(say('sourceLists_notAList'));
  return tickSources(list, await refreshing());
}
