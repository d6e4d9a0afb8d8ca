import type { SeenLink } from './seen-link';

/** All that is kept from browsing (DESIGN §3.1), for the user to see and erase. */
export type KeptFromBrowsing = {
  /** Newest first. `day`: when it was last seen, `2026-11-24`. */
  links: (SeenLink & { day: string })[];
  /** Accounts and pages that opted out: `x @name`. */
  optOuts: string[];
  /** The site's number of accounts with an event: a handle may change hands. */
  accounts: { key: string; userId: string; day: string }[];
};
