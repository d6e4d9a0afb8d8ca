import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/messages';
import { checkAddress } from '../../utils/refreshing/address-check';
import type { Act } from './use-overview';

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
            <p>
              <b>Tangible may not read {hostOf(site)}.</b> Until you allow it, nothing is shown there.
            </p>
            <button type="button" class="primary" onClick={() => void allow(site)}>
              Allow {hostOf(site)}
            </button>
          </section>
        ))}
    </>
  );
}

/** Where annotating is on. */
export function SiteSwitches({ overview, act }: { overview: Overview; act: Act }) {
  const { sitesOff, quietLine } = overview.preferences;
  const toggle = (name: string, on: boolean) => {
    const others = sitesOff.filter((each) => each !== name);
    return act({ type: 'set-preferences', change: { sitesOff: on ? others : [...others, name] } });
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      {overview.sites.map(({ name, label, on }) => (
        <label key={name} class="switch">
          <input type="checkbox" checked={on} onChange={(event) => void toggle(name, event.currentTarget.checked)} />
          Show events on {label}
        </label>
      ))}
      <Instances instances={overview.instances} act={act} />
      <label class="switch">
        <input
          type="checkbox"
          checked={quietLine}
          onChange={(event) =>
            void act({ type: 'set-preferences', change: { quietLine: event.currentTarget.checked } })
          }
        />
        One quiet line on profiles without events
      </label>
    </section>
  );
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
          <span>Show events on {host}</span>
          <span class="choices">
            {!granted && (
              <button type="button" onClick={() => turnOn(host)}>
                Allow
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={`Turn off ${host}`}
              onClick={() => void act({ type: 'remove-instance', host })}
            >
              Turn off
            </button>
          </span>
        </p>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('server');
          if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
          turnOn(field.value);
          field.value = '';
        }}
      >
        <span class="joined">
          <input
            name="server"
            aria-label="Mastodon server"
            autocomplete="off"
            placeholder="Mastodon server, e.g. mastodon.social"
          />
          <button type="submit">Turn on</button>
        </span>
      </form>
    </>
  );
}

function hostOf({ origins, label }: Site): string {
  return origins[0] ? new URL(origins[0].replace('*.', '')).host : label;
}
