import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../utils/messages';
import { bandText } from '../../utils/places/distance';
import { ask } from './ask';
import { HomeForm } from './home-form';

export function Popup() {
  const [overview, setOverview] = useState<Overview>();
  const [said, setSaid] = useState('');
  const refresh = useCallback(async () => setOverview(await ask({ type: 'overview' })), []);
  useEffect(() => void refresh(), [refresh]);
  const addFile = async (file: File | undefined) => {
    if (!file) return;
    const draft = await ask({ type: 'draft-file', name: file.name, text: await file.text() });
    const added = draft.preview?.listings ?? 0;
    if (draft.preview) await ask({ type: 'add-source', draftId: draft.id });
    const told = draft.preview ? `${added} upcoming ${added === 1 ? 'event' : 'events'} in ${file.name}.` : '';
    setSaid([told, draft.message, ...(draft.preview?.problems ?? []).map(({ message }) => message)].join(' '));
    await refresh();
  };
  if (!overview) return <h1>Tangible</h1>;
  return (
    <>
      <h1>Tangible</h1>
      <h2>Place</h2>
      <HomeForm home={overview.preferences.home} onSaved={refresh} />
      <h2>Sources</h2>
      <label>
        Calendar file (.ics)
        <input type="file" accept=".ics,text/calendar" onChange={(event) => addFile(event.currentTarget.files?.[0])} />
      </label>
      <p role="status">{said}</p>
      <h2>Coming up</h2>
      <ComingUp overview={overview} />
    </>
  );
}

function ComingUp({ overview }: { overview: Overview }) {
  if (!overview.preferences.home)
    return <p>Say where you are, and add a calendar: what is near you will stand here.</p>;
  if (overview.comingUp.length === 0)
    return (
      <p>
        Nothing of {overview.elsewhere} events is near {overview.preferences.home.name}.
      </p>
    );
  return (
    <ul>
      {overview.comingUp.map((event) => (
        <li key={event.listingId}>
          <b>{event.title}</b>
          <span>{[event.venueName, bandText(event.band, overview.preferences.unit)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
