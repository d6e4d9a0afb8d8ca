import type { Party } from '../event-listing';
import type { Profile } from '../profile';
import { bearsName } from './bears-name';
import { handlesOf } from './party-pages';
import { sameProfile, tidyHandle, userPart } from './profile-address';

const lookAlikeLetters: Record<string, string> = {
  '0': 'o', '1': 'l', i: 'l', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'l', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
  ο: 'o', α: 'a', ε: 'e', ι: 'l', κ: 'k', ν: 'v', ρ: 'p', τ: 't', υ: 'y', χ: 'x',
}; // biome-ignore format: one table

/** What a handle looks like at a glance. */
function glance(handle: string): string {
  const name = userPart(handle);
  return [...name.toLowerCase()]
    .map((letter) => lookAlikeLetters[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[_.\d-]/g, '');
}

/** The party names another account on this network, and this one only looks or is called like it. */
export function isLookAlike(profile: Profile, party: Party): boolean {
  const others = handlesOf(party).filter((handle) => handle.site === tidyHandle({ site: profile.site, name: '' }).site);
  if (others.length === 0 || others.some((handle) => sameProfile(handle, profile))) return false;
  const own = glance(profile.handle);
  return others.some((handle) => {
    const other = glance(handle.name);
    return own === other || (other.length >= 4 && own.includes(other)) || bearsName(profile, party);
  });
}
