import type { SitePart } from '../social-site';

/** What a site's pages found out about themselves (utils/self-check). */
export type SiteHealth = {
  site: string;
  /** `x.com`. */
  host: string;
  /** Where nothing is drawn any more, because most of it was not understood. */
  paused: SitePart[];
  working: SitePart[];
  /** Counts and structure only, for the user to hand on. */
  report: string;
};
