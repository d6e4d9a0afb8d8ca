import { defineConfig } from '@playwright/test';

/** Every file brings its own servers and browsers, so two run beside each other. A browser that stumbles on a busy machine
 * gets one more try; the list says `flaky` then. */
export default defineConfig({ testDir: 'tests/browser', workers: 2, retries: 1, timeout: 60_000 });
