import browser from 'webextension-polyfill';
import type { Overview } from '../../utils/messages';
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

function hostOf({ origins, label }: Site): string {
  return origins[0] ? new URL(origins[0].replace('*.', '')).host : label;
}
