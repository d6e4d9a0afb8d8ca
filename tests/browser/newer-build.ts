import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Copy = { path: string; raiseVersion(): void; remove(): void };

/** A copy of a build that becomes a newer version in place, as a store's update does. */
export function copyOfBuild(folder: 'chrome-mv3' | 'firefox-mv3'): Copy {
  const path = join(mkdtempSync(join(tmpdir(), 'tangible-build-')), 'extension');
  cpSync(join(import.meta.dirname, '../../.output', folder), path, { recursive: true });
  const file = join(path, 'manifest.json');
  return {
    path,
    raiseVersion() {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      const [major = '0', ...rest] = manifest.version.split('.');
      writeFileSync(file, JSON.stringify({ ...manifest, version: [Number(major) + 1, ...rest].join('.') }));
    },
    remove: () => rmSync(join(path, '..'), { recursive: true, force: true }),
  };
}
