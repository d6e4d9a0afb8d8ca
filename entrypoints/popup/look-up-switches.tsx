import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/overview';
import { say } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { Section } from './section';
import type { Act } from './use-answer';

const wikidata = ['https://www.wikidata.org/*'];
const allSites = ['https://*/*'];

type Change = Extract<Parameters<Act>[0], { type: 'set-preferences' }>['change'];

/** What may be asked beyond the sources, each off until the reader agrees to the words beside it; the links of events are
 * only marked, and asked about at the click. */
export function LookUpSwitches({ preferences, act }: { preferences: Overview['preferences']; act: Act }) {
  const { lookUpParties = false, lookUpBios = false, lookUpHosts = [] } = preferences;
  const change = (wanted: Change) => act({ type: 'set-preferences', change: wanted });
  /** Stored first, asked in the same click: the browser's question may close the popup. Nothing is asked without the
   * permission, so that a switch that was left on by a popup that closed does nothing. */
  const turn = (name: 'lookUpParties' | 'lookUpBios', on: boolean, origins: string[]) => {
    void change({ [name]: on });
    if (!on) return;
    void browser.permissions.request({ origins }).then((isGranted) => {
      if (!isGranted) void change({ [name]: false });
    });
  };
  return (
    <Section id="look-ups" title={say('parties_title')} fold={{ isOpen: false }}>
      <Switch
        name={say('parties_lookUpParties')}
        more={say('parties_lookUpPartiesMore')}
        isOn={lookUpParties}
        onChange={(on) => turn('lookUpParties', on, wikidata)}
      />
      <Switch
        name={say('parties_lookUpBios')}
        more={say('parties_lookUpBiosMore')}
        isOn={lookUpBios}
        onChange={(on) => turn('lookUpBios', on, allSites)}
      />
      {lookUpHosts.length > 0 && (
        <>
          <p class="soft">{say('parties_always')}</p>
          {lookUpHosts.map((host) => (
            <p key={host} class="pair">
              <bdi>{host}</bdi>
              <button
                type="button"
                aria-label={say('popup_dropInterest', host)}
                title={say('parties_forgetHost', host)}
                onClick={() =>
                  void change({ lookUpHosts: lookUpHosts.filter((each) => each !== host) }).then(() =>
                    focusSoon('look-ups-fold'),
                  )
                }
              >
                {say('sourceHealth_remove')}
              </button>
            </p>
          ))}
        </>
      )}
    </Section>
  );
}

type SwitchProps = { name: string; more?: string; isOn: boolean; onChange(on: boolean): void };

function Switch({ name, more, isOn, onChange }: SwitchProps) {
  return (
    <>
      <label class="switch">
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
        {name}
      </label>
      {more && <p class="soft">{more}</p>}
    </>
  );
}
