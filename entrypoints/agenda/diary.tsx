import { dayOf, type Reader } from '../../components/when';
import type { PickView } from '../../utils/agenda-content';
import type { AnyRequest } from '../../utils/messages';
import type { PickedProfile } from '../../utils/pick';
import { say } from '../../utils/wording/say';

type DiaryProps = {
  /** Events the reader said they would go to and that are over. */
  past: PickView[];
  met: PickView[];
  reader: Reader;
  act(request: AnyRequest): Promise<void>;
};

/** Did you go, whom did you meet? The profiles met remember it. */
export function Diary({ past, met, reader, act }: DiaryProps) {
  if (past.length === 0) return null;
  const latest = [...past].sort((a, b) => b.day.localeCompare(a.day));
  return (
    <section aria-labelledby="diary">
      <h2 id="diary">{say('mine_diary')}</h2>
      <p class="soft">{say('mine_whom')}</p>
      <ul class="plain">
        {latest.map(({ event, people = [] }) => {
          const here = met.filter((pick) => pick.event.listingId === event.listingId);
          const meet = (profile: PickedProfile, on: boolean) =>
            void act({ type: 'pick', pick: { kind: 'met', listingId: event.listingId, profile }, on });
          const others = here.flatMap(({ profile }) =>
            profile && !people.some((each) => isSame(each, profile)) ? [profile] : [],
          );
          return (
            <li key={event.listingId} class="past">
              <p dir="auto">
                <b>{event.title}</b> <span class="soft">{dayOf(event, reader)}</span>
              </p>
              {[...people, ...others].map((profile) => {
                const isMet = here.some((pick) => pick.profile && isSame(pick.profile, profile));
                return (
                  <label key={`${profile.site} ${profile.handle}`} class="check">
                    <input type="checkbox" checked={isMet} onChange={() => meet(profile, !isMet)} />
                    <span dir="auto">{say('mine_met', profile.name ?? `@${profile.handle}`)}</span>
                  </label>
                );
              })}
              <Somebody onMeet={(profile) => meet(profile, true)} title={event.title} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whoever else was there, by their handle on X. */
function Somebody({ onMeet, title }: { onMeet(profile: PickedProfile): void; title: string }) {
  return (
    <form
      class="joined"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('handle');
        if (!(field instanceof HTMLInputElement)) return;
        const handle = field.value.trim().replace(/^@/, '');
        if (/^\w{1,30}$/.test(handle)) onMeet({ site: 'x', handle });
        else if (/^[\w-]+(\.[\w-]+)+$/.test(handle)) onMeet({ site: 'bluesky', handle });
        field.value = '';
      }}
    >
      <input
        name="handle"
        aria-label={say('mine_somebody', title)}
        placeholder={say('mine_handle')}
        autocomplete="off"
      />
      <button type="submit">{say('mine_add')}</button>
    </form>
  );
}

function isSame(a: PickedProfile, b: PickedProfile): boolean {
  return a.site === b.site && a.handle.toLowerCase() === b.handle.toLowerCase();
}
