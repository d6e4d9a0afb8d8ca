import type { ShownEvent } from './messages';
import type { Preferences } from './preferences/preferences';
import type { SiteHealth } from './self-check/site-health';
import type { DraftView, SourceView } from './source-view';

/** Everything the popup and the welcome page show. */
export type Overview = {
  preferences: Preferences;
  sites: { name: string; label: string; hosts: string[]; on: boolean; granted: boolean; origins: string[] }[];
  /** Sites that changed: something of them is paused. */
  changedSites: SiteHealth[];
  /** Servers of Mastodon the user turned on. */
  instances: { host: string; granted: boolean }[];
  sources: SourceView[];
  drafts: DraftView[];
  /** Events near the place, soonest first, ties or none. */
  comingUp: ShownEvent[];
  /** Upcoming listings that are not near any place. */
  elsewhere: number;
  /** Listings in reach that name at least one profile of a social site. */
  tied: number;
};
