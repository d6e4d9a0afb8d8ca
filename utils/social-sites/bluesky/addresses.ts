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

const idDigits = '234567abcdefghijklmnopqrstuvwxyz';

/** When a record with this id (AT Protocol "TID": microseconds, then ten bits of clock) was made; undefined = other id. */
export function timeOfId(id: string): string | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(id)) return undefined;
  let value = 0n;
  for (const digit of id) value = value * 32n + BigInt(idDigits.indexOf(digit));
  const milliseconds = Number((value >> 10n) / 1000n);
  // Before the network existed or far ahead: somebody chose the id freely.
  return milliseconds > 1.6e12 && milliseconds < 4e12 ? new Date(milliseconds).toISOString() : undefined;
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

/** Pictures of an account carry its DID in their address. */
export function didIn(part: Element): string | undefined {
  for (const image of part.querySelectorAll('img[src*="/plain/did:"]')) {
    const picture = /\/img\/(?:avatar|avatar_thumbnail|banner)\/plain\/(did:(?:plc|web):[A-Za-z0-9._:%-]+)\//;
    const did = picture.exec(image.getAttribute('src') ?? '')?.[1];
    if (did) return did;
  }
  return undefined;
}
