/**
 * Runs before `npm start` and `npm test` on the machine's own Node (20 is enough): installs the packages when they are
 * missing or older than the lockfile, and a browser when there is none. No dependency, since there may be none yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

function isCurrent() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function run(command, args) {
  execFileSync(command, args, { stdio: 'inherit' });
}

// Not `npm ci`: npm 11 writes other platforms' optional packages into the lockfile without versions and then refuses it.
if (!isCurrent()) run('npm', ['install', '--no-audit', '--no-fund']);

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
if (!chromium) {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else {
    try {
      run('npx', ['playwright', 'install', 'chromium']);
    } catch {
      console.error(
        'No Chromium here: install it with your package manager, or run `npx playwright install chromium`.',
      );
      process.exit(1);
    }
  }
}
