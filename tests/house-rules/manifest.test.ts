import { describe, expect, it } from 'vitest';
import { type SocialSite, socialSites } from '@/utils/social-site';
import config from '../../wxt.config';

/* An update that asks for one host more switches the extension off in Chrome until the user agrees, and does nothing at
 * all in Firefox (DESIGN §3.8). These lists are those of the first release; a new site asks at a click. */

const hostsOfFirstRelease = [
  'https://bsky.app/*',
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://x.com/*',
];

type Manifest = {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
};

function manifestFor(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is no function any more');
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return config.manifest(env) as unknown as Manifest;
}

/** Hosts the browser asks for at install: what is listed, and where the content script starts by itself. */
function askedAtInstall(sites: readonly SocialSite[], browser: string): string[] {
  const scripts = sites.filter(({ access }) => access === 'at-install').flatMap(({ matches }) => matches);
  return [...new Set([...manifestFor(browser).host_permissions, ...scripts])].sort();
}

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  it('asks at install for what the first release asked for, and nothing more', () => {
    expect(askedAtInstall(socialSites, browser)).toEqual(hostsOfFirstRelease);
    expect(manifestFor(browser).permissions.sort()).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifestFor(browser)).not.toHaveProperty('web_accessible_resources');
  });

  it('may ask for any other site at a click, one at a time', () => {
    expect(manifestFor(browser).optional_host_permissions).toEqual(['https://*/*']);
    expect(manifestFor(browser).optional_permissions).toEqual(['notifications']);
  });

  it('asks for nothing more when a site is added that asks at run time, and would notice one that does not', () => {
    const [some] = socialSites;
    if (!some) throw new Error('no social site');
    const added: SocialSite = { ...some, name: 'new', matches: ['https://new.example/*'], access: 'on-request' };
    expect(askedAtInstall([...socialSites, added], browser)).toEqual(hostsOfFirstRelease);
    const careless: SocialSite = { ...added, access: 'at-install' };
    expect(askedAtInstall([...socialSites, careless], browser)).not.toEqual(hostsOfFirstRelease);
  });
});
