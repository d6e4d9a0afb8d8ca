/** First path segments of x.com that are pages of X itself, never somebody's handle (social-dom §1.1). */
const reserved = new Set(
  `about about-ads access account accounts adspolicy apirules applications apps articles blog bookmarks communities
  compose connect_people delete devices download dpocontact en events explore faq favorites follower_requests followers
  following goodies hashtag help home i intent invitations jobs lists logged_out login logo logout mentions messages
  moments newtwitter notifications oauth oauth_clients personalization privacy root rules search search-advanced
  search-home sessions settings share signup status statuses terms topics tos transparency trends tweet tweetbutton
  user_spam_reports who_to_follow widgets`.split(/\s+/),
);

const profilePath =
  /^\/([A-Za-z0-9_]{1,20})(?:\/(?:affiliates|with_replies|superfollows|highlights|articles|media|likes))?\/?$/;
const handlePath = /^\/([A-Za-z0-9_]{1,20})\/?$/;
const postPath = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d+)/;

/** The handle a profile page of this path is about, as the path spells it. */
export function handleOfProfilePath(pathname: string): string | undefined {
  return unreserved(profilePath.exec(pathname)?.[1]);
}

/** The handle a link to `/HANDLE` names. */
export function handleOfLink(pathname: string): string | undefined {
  return unreserved(handlePath.exec(pathname)?.[1]);
}

export function postOfLink(pathname: string): { author: string; id: string } | undefined {
  const [, author, id] = postPath.exec(pathname) ?? [];
  return author && id && unreserved(author) ? { author, id } : undefined;
}

function unreserved(segment: string | undefined): string | undefined {
  return segment && !reserved.has(segment.toLowerCase()) ? segment : undefined;
}
