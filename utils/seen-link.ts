/** `post`, `bio`: where it stands · `verified`: in the bio, and the site found the link back · `self`: the site itself says
 * that this is another address of the same account. */
export type SeenWhere = 'post' | 'bio' | 'verified' | 'self';

/** A link between a profile and a listing or party in the cache: the only thing kept from browsing (DESIGN §3.1). */
export type SeenLink = {
  site: string;
  handle: string;
  indexKey: string;
  link: string;
  where: SeenWhere;
  /** Whether the reader follows them, where the page showed it. */
  isFollowed?: boolean;
};

/** A profile whose bio says `#noannotate`, with what it calls its own: its other accounts are left alone too. */
export type OptedOut = {
  site: string;
  handle: string;
  links: string[];
  verifiedLinks?: string[] | undefined;
  did?: string | undefined;
  aliases?: string[] | undefined;
};
