import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/overview';
import { addressToRead } from '../../utils/refreshing/address-to-read';
import { originsOf } from '../../utils/refreshing/source-needs';
import { locale, say, sayCount } from '../../utils/wording/say';
import { AddSource } from './add-source';
import { BlueskyField } from './bluesky-field';
import { DraftCard, draftElement } from './draft-card';

import { type Fold, Section } from './section';
import { AllowAll, SourceLists } from './source-lists';
import { SourceRow } from './source-row';
import { NearbySources } from './sources-near-you';
import type { Act } from './use-answer';

type SourcesProps = { overview: Overview; act: Act; isFolded?: boolean };

/** Calendars and pages events are read from: adding them, and how they are. */
export function SourceSection({ overview, act, isFolded = false }: SourcesProps) {
  const { sources, drafts, preferences } = overview;
  const [refusal, setRefusal] = useState('');
  const [isAdded, setAdded] = useState(false);
  const expectNew = useFocusOnNew(drafts);
  /** The draft is stored first and the permission asked in the same click: the prompt may close this popup, and the
   * background goes on alone once the permission is there. */
  const draft = (address: string, foundOn?: string) => {
    const checked = addressToRead(address);
    setAdded(false);
    setRefusal(checked.ok ? '' : checked.message);
    if (!checked.ok) return false;
    expectNew();
    const drafted = act({ type: 'draft-source', address, ...(foundOn ? { foundOn } : {}) });
    void browser.permissions.request({ origins: originsOf(checked.url.href) }).then(() => drafted);
    return true;
  };
  const dropped = async (files: FileList | null | undefined) => {
    expectNew();
    for (const file of files ?? []) await act({ type: 'draft-file', name: file.name, text: await file.text() });
  };
  // As it was when this opened: ticking one must not fold the others away.
  const [isListOpen] = useState(sources.length === 0 && drafts.length === 0);
  const add = <AddSource key="add" refusal={refusal} onAddress={draft} onFiles={dropped} />;
  const list = <NearbySources key="list" preferences={preferences} known={sources.length + drafts.length} act={act} />;
  const folded = (
    <details key="folded" class="lists" open={isListOpen}>
      <summary class="soft">{say('sourceLists_title')}</summary>
      {list}
    </details>
  );
  return (
    <Section
      id="sources"
      title={say('sources_title')}
      fold={isFolded ? foldOf(overview) : undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void dropped(event.dataTransfer?.files);
      }}
    >
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} act={act} />
          ))}
        </ul>
      )}
      {/* It is seen to stand in the list; who listens is told. */}
      <p class="unseen" role="status">
        {isAdded ? say('ask_added') : ''}
      </p>
      <AllowAll drafts={overview.drafts} />
      {overview.drafts.map((each) => (
        <DraftCard
          key={each.id}
          draft={each}
          unit={overview.preferences.unit}
          home={overview.preferences.home?.name}
          act={act}
          onRead={({ address, foundOn }) => {
            draft(address, foundOn);
            void act({ type: 'discard-draft', draftId: each.id });
          }}
          onAdded={() => setAdded(true)}
        />
      ))}
      {/* Whoever has just come knows no address by heart: what is near stands first. */}
      {isFolded ? [add, folded] : [list, add]}
      <BlueskyField act={act} />
      {isFolded && <SourceLists act={act} />}
    </Section>
  );
}

/** What was asked for stands above the field it was asked in, and pushes it down: whoever asked, and did not go on to
 * something else, goes on there. Gives the function to call at the asking. */
function useFocusOnNew(drafts: Overview['drafts']): () => void {
  const before = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const found = before.current && drafts.find(({ id }) => !before.current?.has(id));
    if (!found) return;
    before.current = undefined;
    if (document.activeElement?.closest('form.add')) document.getElementById(draftElement(found.id))?.focus();
  }, [drafts]);
  return () => {
    before.current = new Set(drafts.map(({ id }) => id));
  };
}

/** Open as long as there is none, and while one is on its way in. A source that is merely late is no trouble. */
function foldOf({ sources, drafts }: Overview): Fold {
  const troubled = sources.filter(({ condition }) => !isFine.has(condition)).length;
  const number = new Intl.NumberFormat(locale()).format(sources.length);
  return {
    isOpen: sources.length === 0 || drafts.length > 0,
    state: troubled > 0 ? <span class="troubled">{sayCount('sources_troubled', troubled, number)}</span> : number,
  };
}

const isFine: ReadonlySet<string> = new Set(['fresh', 'waiting', 'off', 'late']);
