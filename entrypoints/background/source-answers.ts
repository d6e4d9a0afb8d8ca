import { removeSource } from '../../utils/event-cache/listings';
import type { AnyRequest, Reply } from '../../utils/messages';
import { readPreferences } from '../../utils/preferences/stored-preferences';
import { believeSource } from '../../utils/refreshing/believe-source';
import { lookAtBio, siteOfBio } from '../../utils/refreshing/bio-look';
import { addDraft, answerDraft, discardDraft, draftAddress, draftFile } from '../../utils/refreshing/drafts';
import { refreshSource } from '../../utils/refreshing/refresh-source';
import { draftView } from '../../utils/refreshing/source-views';
import { switchSource } from '../../utils/refreshing/switch-source';
import { openAskWindow } from './ask-window';
import { listingsChanged } from './clusters';
import { lookedUpView, lookUpNow, openEventLink } from './look-ups';
import { refreshing } from './refreshing';
import { exportSources, importSources, sourcesNearYou, tickNearby } from './source-lists';

/** What is asked about sources, drafts of them, lists of them, and links to single events. */
export type AboutSources = Extract<
  AnyRequest,
  {
    type:
      | 'draft-source'
      | 'draft-file'
      | 'add-source'
      | 'answer-draft'
      | 'discard-draft'
      | 'remove-source'
      | 'refresh-source'
      | 'switch-source'
      | 'believe-source'
      | 'sources-near-you'
      | 'tick-sources'
      | 'export-sources'
      | 'import-sources'
      | 'event-link'
      | 'bio-links'
      | 'look-at-site'
      | 'looked-up'
      | 'look-up';
  }
>;

export async function answerAboutSources(request: AboutSources): Promise<Reply<AboutSources['type']>> {
  const deps = await refreshing();
  switch (request.type) {
    case 'draft-source': {
      const { address, addWhenRead = false, foundOn } = request;
      const more = { ...(addWhenRead ? { addWhenRead } : {}), ...(foundOn ? { foundOn } : {}) };
      return draftView(await draftAddress(address, deps, more));
    }
    case 'draft-file':
      return draftView(await draftFile(request.name, request.text, deps));
    case 'add-source':
      return done(addDraft(request.draftId, deps, request.isNearHome ? (await readPreferences()).home : undefined));
    case 'answer-draft':
      return done(answerDraft(request.draftId, request, deps));
    case 'discard-draft':
      return done(discardDraft(request.draftId, deps));
    case 'remove-source':
      await deps.userData.delete('sources', request.sourceId);
      await removeSource(deps.cache, request.sourceId);
      deps.onOverview();
      return done(listingsChanged(request.sourceId));
    case 'switch-source':
      return done(switchSource(request.sourceId, request.on, deps));
    case 'believe-source':
      return done(believeSource(request.sourceId, deps));
    case 'sources-near-you':
      return sourcesNearYou();
    case 'tick-sources':
      return tickNearby(request);
    case 'export-sources':
      return exportSources(request);
    case 'import-sources':
      return importSources(request);
    case 'event-link':
      return done(openEventLink(request.address));
    case 'bio-links':
      return (await readPreferences()).lookUpBios ? ((await lookAtBio(request.links, deps)) ?? null) : null;
    case 'look-at-site': {
      const site = siteOfBio(request.links);
      return site === undefined ? null : done(openAskWindow({ site }));
    }
    case 'looked-up':
      return lookedUpView(request.address);
    case 'look-up':
      return lookUpNow(request);
    case 'refresh-source': {
      const source = await deps.userData.get('sources', request.sourceId);
      if (source && !source.isOff) await refreshSource(source, deps);
      return null;
    }
  }
}

async function done(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
