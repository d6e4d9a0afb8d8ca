import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../utils/overview';
import type { Preferences } from '../../utils/preferences/preferences';
import { say } from '../../utils/wording/say';
import { frontTab } from './front-tab';
import type { Act } from './use-answer';

/** Quiet on the site in front, until the reader wants it back; nothing at all on any other. */
export function SiteInFront({ overview: { sites, preferences }, act }: { overview: Overview; act: Act }) {
  const host = useHostInFront();
  const site = sites.find(({ hosts }) => host !== undefined && hosts.includes(host));
  if (!site || !host) return null;
  const set = (on: boolean) =>
    void act({ type: 'set-preferences', change: { sitesOff: switched(preferences, site.name, on) } });
  return site.on ? (
    <button type="button" onClick={() => set(false)}>
      {say('sites_pauseHere', host)}
    </button>
  ) : (
    <button type="button" class="paused" onClick={() => set(true)}>
      {say('sites_resumeHere', host)}
    </button>
  );
}

/** The sites that are off, once this one is on or off. */
export function switched({ sitesOff }: Preferences, name: string, on: boolean): string[] {
  const others = sitesOff.filter((each) => each !== name);
  return on ? others : [...others, name];
}

function useHostInFront(): string | undefined {
  const [host, setHost] = useState<string>();
  useEffect(() => {
    frontTab().then(
      (tab) => setHost(tab?.url && URL.canParse(tab.url) ? new URL(tab.url).host : undefined),
      () => undefined,
    );
  }, []);
  return host;
}
