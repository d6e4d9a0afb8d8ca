import { useState } from 'preact/hooks';
import type { SiteHealth } from '../../utils/self-check/site-health';
import type { SitePart } from '../../utils/social-site';
import { say } from '../../utils/wording/say';

const pausedWords: Record<SitePart, () => string> = {
  posts: () => say('health_posts_paused'),
  profiles: () => say('health_profiles_paused'),
  people: () => say('health_people_paused'),
};

const workingWords: Record<SitePart, () => string> = {
  posts: () => say('health_posts_work'),
  profiles: () => say('health_profiles_work'),
  people: () => say('health_people_work'),
};

/** Sites that changed under us: what still works, what is paused, and a report the user may hand on. */
export function ChangedSites({ sites }: { sites: SiteHealth[] }) {
  return (
    <>
      {sites.map((site) => (
        <ChangedSite key={`${site.site} ${site.host}`} {...site} />
      ))}
    </>
  );
}

function ChangedSite({ host, paused, working, report }: SiteHealth) {
  const [isCopied, setCopied] = useState(false);
  const state = [...working.map((part) => workingWords[part]()), ...paused.map((part) => pausedWords[part]())];
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <section class="notice">
      <p>
        <b>{say('health_changed', host, state.join(', '))}</b>
      </p>
      <p>{say('health_why', host)}</p>
      <details>
        <summary>{say('health_report')}</summary>
        <p class="soft">{say('health_report_holds')}</p>
        <textarea readOnly rows={8} dir="ltr" aria-label={say('health_report')} value={report} />
        <button type="button" onClick={() => void copy()}>
          {isCopied ? say('health_copied') : say('health_copy')}
        </button>
      </details>
    </section>
  );
}
