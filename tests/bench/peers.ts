import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const list = join(import.meta.dirname, 'peers/package.json');
/** Inside node_modules, so that no check of ours reads what the peers bring. */
const folder = join(root, 'node_modules/.cache/bench-peers');
const installed = join(folder, 'package.json');

let state: { problem: string } | { require: NodeJS.Require } | undefined;

/** Loads one of the packages of `peers/package.json`, which are installed apart and only when a section first asks:
 * nobody who builds or tests Tangible needs them. Resolves to one line of words where they cannot be had. */
export function peer(name: string): unknown | { problem: string } {
  state ??= install();
  if ('problem' in state) return state;
  try {
    return state.require(name);
  } catch (error) {
    return { problem: `${name} could not be loaded: ${firstLine(error)}` };
  }
}

/** Whether `peer` could not load it. */
export function isMissing(loaded: unknown): loaded is { problem: string } {
  return typeof loaded === 'object' && loaded !== null && 'problem' in loaded && typeof loaded.problem === 'string';
}

/** Where the packages lie once one was loaded, for sections that measure files or start programs. */
export function peerFolder(name: string): string {
  return join(folder, 'node_modules', name);
}

function install(): { problem: string } | { require: NodeJS.Require } {
  try {
    if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(list, 'utf8')) {
      mkdirSync(folder, { recursive: true });
      // Beside the stamp first: an interrupted installation must not look like a finished one.
      const args = ['install', '--prefix', folder, '--no-package-lock', '--no-save', '--ignore-scripts', ...wanted()];
      execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
      copyFileSync(list, installed);
    }
    return { require: createRequire(installed) };
  } catch (error) {
    return { problem: `The peers could not be installed (${firstLine(error)}); only Tangible is measured.` };
  }
}

function wanted(): string[] {
  const { dependencies } = JSON.parse(readFileSync(list, 'utf8')) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}
