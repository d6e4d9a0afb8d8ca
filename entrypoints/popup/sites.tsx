import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/overview';
import { checkAddress } from '../../utils/refreshing/address-check';
import { locale, say } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { type Fold, Section } from './section';
import { switched } from './site-in-front';
import { Switch } from './switch';
import { ThisServer } from './this-server';
import type { Act } from './use-answer';

type Site = Overview['sites'][number];

/** Sites the user took away from us, or never gave: without them nothing can be shown, so this stands first. */
export function SiteAccess({ sites, act }: { sites: Site[]; act: Act }) {
  const allow = async (site: Site) => {
    if (await browser.permissions.request({ origins: site.origins }))
      await act({ type: 'site-granted', site: site.name });
  };
  return (
    <>
      {sites
        .filter(({ on, granted }) => on && !granted)
        .map((site) => (
          <section key={site.name} class="notice">
            <p>{say('sites_noAccess', hostOf(site))}</p>
            <button type="button" class="primary" onClick={() => void allow(site)}>
              {say('sites_allow', hostOf(site))}
            </button>
          </section>
        ))}
    </>
  );
}

type SitesProps = { overview: Overview; act: Act; isFolded?: boolean };

/** Where annotating is on. */
export function SiteSwitches({ overview, act, isFolded = false }: SitesProps) {
  const toggle = (name: string, on: boolean) =>
    act({ type: 'set-preferences', change: { sitesOff: switched(overview.preferences, name, on) } });
  return (
    <Section id="sites" title={say('sites_title')} fold={isFolded ? foldOf(overview) : undefined}>
      {overview.sites.map(({ name, label, on }) => (
        <Switch key={name} text={say('sites_showOn', label)} on={on} onChange={(next) => void toggle(name, next)} />
      ))}
      <Instances instances={overview.instances} act={act} />
    </Section>
  );
}

/** Open while a server waits to be allowed. */
function foldOf({ sites, instances }: Overview): Fold {
  const shown = [
    ...sites.filter(({ on, granted }) => on && granted).map(({ label }) => label),
    ...instances.filter(({ granted }) => granted).map(({ host }) => host),
  ];
  return {
    isOpen: instances.some(({ granted }) => !granted),
    state: <bdi>{new Intl.ListFormat(locale(), { style: 'short', type: 'unit' }).format(shown)}</bdi>,
  };
}

/** Servers of Mastodon: turned on by address, one permission each. */
function Instances({ instances, act }: { instances: Overview['instances']; act: Act }) {
  /** Stored first and asked in the same click: the prompt may close this popup, and the background goes on alone. */
  const turnOn = (address: string) => {
    const checked = checkAddress(address);
    const added = act({ type: 'add-instance', address });
    if (checked.ok) void browser.permissions.request({ origins: [`${checked.url.origin}/*`] }).then(() => added);
  };
  return (
    <>
      {instances.map(({ host, granted }) => (
        <p key={host} class="pair">
          <span id={`show-on-${host}`}>{say('sites_showOn', host)}</span>
          <span class="choices">
            {!granted && (
              <button type="button" aria-describedby={`show-on-${host}`} onClick={() => turnOn(host)}>
                {say('sites_allowShort')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={say('sites_turnOffNamed', host)}
              onClick={() => void act({ type: 'remove-instance', host }).then(() => focusSoon('server'))}
            >
              {say('sites_turnOff')}
            </button>
          </span>
        </p>
      ))}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('server');
          if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
          turnOn(field.value);
          field.value = '';
        }}
      >
        <label for="server">{say('sites_server')}</label>
        <span class="joined">
          <input
            id="server"
            name="server"
            inputMode="url"
            autocomplete="off"
            placeholder={say('sites_serverExample')}
          />
          <button type="submit">{say('sites_turnOn')}</button>
        </span>
      </form>
      <ThisServer act={act} />
    </>
  );
}

function hostOf({ origins, label }: Site): string {
  return origins[0] ? new URL(origins[0].replace('*.', '')).host : label;
}
