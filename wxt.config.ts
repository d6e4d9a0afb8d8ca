import { defineConfig } from 'wxt';
import { buildGazetteer } from './utils/places/build/gazetteer-build';
import { publicSources } from './utils/source-directory/build/public-sources';
import { localeFiles } from './utils/wording/build/locale-files';

/** Hosts every copy of Tangible may read from the day it is installed (DESIGN §3.8). Never add one in an
 * update: Chrome would switch the extension off until the user agrees, Firefox would say nothing at all. */
const hostsAtInstall = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'bsky.app'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(
        { relativeDest: 'gazetteer.txt', contents: buildGazetteer() },
        { relativeDest: 'public-sources.tsv', contents: publicSources() },
        ...localeFiles(),
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: hostsAtInstall.map((host) => `https://${host}/*`),
    // Asked at “Remind me” in the agenda and at no other time.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'spanning',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tangible@tangible.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
