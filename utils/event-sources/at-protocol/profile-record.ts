import { hasOptedOut } from '../../matching/opt-out';
import { profileAtAddress } from '../../matching/profile-address';
import { isObject } from '../../reading/json-ld';
import { shortText } from '../../reading/property-text';
import type { Account } from './memory';

/** What before a link says that the account linked is somebody else's, or no longer theirs. */
const elsewhere =
  /\b(?:(?:ex|former(?:ly)?|previously|work(?:s|ing)?|founder|founded|editor|member|manager|employee|part of|fans?|parody|not|team|staff|ceo|cto|engineer|developer|designer)\b[^.!?;|•\n]*|(?:by|for|of|with|via)\s*)$/i;

/** Addresses of profiles in a bio, with or without their scheme. */
const mention = /(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?\w{1,20}(?![\w/])/gi;

/**
 * What an account says of itself in its own `app.bsky.actor.profile`: its name, whether it wants no annotations, and its X
 * account, if the bio or website names exactly one and not as somebody else's. One side's word only: it makes `declared`.
 */
export function readProfileRecord(json: unknown): Pick<Account, 'name' | 'links' | 'isOptedOut'> {
  const value = isObject(json) ? json.value : undefined;
  if (!isObject(value)) return { links: [] };
  const bio = typeof value.description === 'string' ? value.description.slice(0, 5_000) : '';
  const website = typeof value.website === 'string' ? value.website.slice(0, 500) : '';
  const name = shortText(value.displayName)?.slice(0, 100);
  const isOptedOut = hasOptedOut(bio);
  return {
    ...(name ? { name } : {}),
    links: ownAccounts(bio, website),
    ...(isOptedOut ? { isOptedOut } : {}),
  };
}

function ownAccounts(bio: string, website: string): string[] {
  const found = new Map<string, string>();
  let isSomebodyElses = false;
  for (const { 0: link, index } of [...bio.matchAll(mention), ...website.matchAll(mention)]) {
    const handle = profileAtAddress(link.startsWith('http') ? link : `https://${link}`);
    if (handle?.site !== 'x') continue;
    found.set(handle.name, `https://x.com/${handle.name}`);
    isSomebodyElses ||= bio.slice(index, index + link.length) === link && elsewhere.test(bio.slice(0, index));
  }
  return found.size === 1 && !isSomebodyElses ? [...found.values()] : [];
}
