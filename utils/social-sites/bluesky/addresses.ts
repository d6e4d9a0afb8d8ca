const profilePath = /^\/profile\/([^/?#]+)\/?$/;
const anyProfilePath = /^\/profile\/([^/?#]+)(?:\/|$)/;
const postPath = /^\/profile\/([^/?#]+)\/post\/([^/?#]+)/;

/** The handle or DID a profile page's path names; nothing else on bsky.app is a profile. */
export function nameOfProfilePath(pathname: string): string | undefined {
  return decoded(profilePath.exec(pathname)?.[1]);
}

/** The handle or DID a link to a profile, or to anything of it, names. */
export function nameOfLink(pathname: string): string | undefined {
  return decoded(anyProfilePath.exec(pathname)?.[1]);
}

export function postOfLink(pathname: string): { author: string; id: string } | undefined {
  const [, author, id] = postPath.exec(pathname) ?? [];
  const name = decoded(author);
  return name && id ? { author: name, id } : undefined;
}

/** The address behind a link in a bio or post: its href is the whole one, sometimes through Bluesky's own redirect. */
export function outgoingAddress(link: HTMLAnchorElement): string | undefined {
  if (!/^https?:$/.test(link.protocol)) return undefined;
  if (link.hostname === 'go.bsky.app' && link.pathname === '/redirect') {
    const target = new URLSearchParams(link.search).get('u') ?? '';
    return /^https?:\/\//.test(target) ? target : undefined;
  }
  return link.hostname === 'bsky.app' ? undefined : link.href;
}

function decoded(segment: string | undefined): string | undefined {
  try {
    return segment && decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
