import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FirstOverview } from '../../utils/messages';
import { bandText } from '../../utils/places/distance';
import { ask } from './ask';
import { HomeForm } from './home-form';

export function Popup() {
  const [overview, setOverview] = useState<FirstOverview>();
  const [said, setSaid] = useState('');
  const refresh = useCallback(async () => setOverview(await ask({ type: 'first-overview' })), []);
  useEffect(() => void refresh(), [refresh]);
  const addFile = async (file: File | undefined) => {
    if (!file) return;
    const { added, problems } = await ask({ type: 'add-file', name: file.name, text: await file.text() });
    setSaid([`${added} upcoming ${added === 1 ? 'event' : 'events'} in ${file.name}.`, ...problems].join(' '));
    await refresh();
  };
  if (!overview) return <h1>Tangible</h1>;
  return (
    <>
      <h1>Tangible</h1>
      <h2>Place</h2>
      <HomeForm home={overview.home} onSaved={refresh} />
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

function ComingUp({ overview }: { overview: FirstOverview }) {
  if (!overview.home) return <p>Say where you are, and add a calendar: what is near you will stand here.</p>;
  if (overview.comingUp.length === 0)
    return (
      <p>
        Nothing of {overview.listings} events is near {overview.home.name}.
      </p>
    );
  return (
    <ul>
      {overview.comingUp.map((event) => (
        <li key={event.listingId}>
          <b>{event.title}</b>
          <span>
            {[event.start.replace('T', ' '), event.venue, bandText(event.band, overview.unit)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
