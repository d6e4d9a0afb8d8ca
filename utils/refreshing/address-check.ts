import { say } from '../wording/say';
/** An address that may be fetched, or in words why not. `url` is always https. */
export type CheckedAddress = { ok: true; url: URL } | { ok: false; message: string };

const localEndings = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa', 'onion'];

/**
 * Decides before any request whether what the user pasted may be fetched: public https only. `webcal:` and `http:` become
 * https; hosts on this computer or in its network are refused, as a page could otherwise use us to reach them. What a
 * name resolves to, an extension cannot see (PRIVACY.md).
 */
export function checkAddress(text: string): CheckedAddress {
  const typed = accountPage(text.trim().slice(0, 4_000));
  // `calendar.example:8443/a.ics` is a host with its port, though it reads like a scheme.
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+:\d+(\/|$)/.test(typed);
  const upgraded = (hasScheme ? typed : `https://${typed}`)
    .replace(/^(webcals?|http):(\/\/)?/i, 'https://')
    .replace(/^(https:\/\/[^/?#]+):80(?=[/?#]|$)/, '$1');
  // A word alone would be a host of the reader's own network, and is hardly ever meant as one.
  const isWord = /^[^./:?#@[\]]+$/.test(typed) && !localEndings.includes(typed.toLowerCase());
  if (!typed || isWord || /\s/.test(typed) || !URL.canParse(upgraded)) {
    return {
      ok: false,
      message: say('fetching_notAddress'),
    };
  }
  const url = new URL(upgraded);
  if (url.protocol !== 'https:') {
    return { ok: false, message: say('fetching_onlyHttps', url.protocol.slice(0, 20)) };
  }
  if (/^http:/i.test(typed) && url.port) {
    return { ok: false, message: say('fetching_noEncryption', url.host) };
  }
  if (url.username || url.password) {
    return {
      ok: false,
      message: say('fetching_password'),
    };
  }
  if (!isPublicHost(url.hostname)) {
    return {
      ok: false,
      message: say('fetching_ownNetwork', url.hostname),
    };
  }
  url.hash = '';
  return { ok: true, url };
}

/** A Bluesky handle with its `@`, a DID or an `at:` address, as the page of that account; anything else as it was typed. */
export function accountPage(typed: string): string {
  const [, name] = /^(?:@|at:\/\/)?(did:(?:plc|web):[\w.%-]+)(?:\/\S*)?$/i.exec(typed) ?? [];
  const [, handle] = /^(?:@|at:\/\/)([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/.exec(typed) ?? [];
  const actor = name ?? handle?.toLowerCase();
  return actor ? `https://bsky.app/profile/${actor}` : typed;
}

/** Whether a host, as a URL writes it, can be on the public internet. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1));
  const octets = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host)?.slice(1).map(Number);
  if (octets) return isPublicIpv4(octets);
  if (!host.includes('.')) return false;
  return !localEndings.some((ending) => host === ending || host.endsWith(`.${ending}`));
}

/** RFC 6890 special-purpose blocks. */
function isPublicIpv4([a = 0, b = 0, c = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b < 128) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b < 32) return false;
  if ((a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return false;
  if (a === 192 && (b === 168 || (b === 0 && c === 0) || (b === 0 && c === 2))) return false;
  return !(a === 198 && (b === 18 || b === 19));
}

/** Only global unicast (2000::/3), without the documentation block and the transition ones that carry an IPv4 inside. */
function isPublicIpv6(address: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(address) && !/^(2001:(0|db8):|2001::|2002:)/.test(address);
}
