import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Tally = { passed: number; failed: number };

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);

function run(command: string, extraEnvironment: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: path, ...extraEnvironment };
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function count(value: unknown, name: string): number {
  const found = field(value, name);
  return typeof found === 'number' ? found : 0;
}

/** What a run's JSON report says. A failed command whose report shows no failure (a crash, a suite that could
 * not be loaded) still counts as one failure, and so does a run without a single test. */
function tallyReport(report: unknown, ok: boolean): Tally {
  const stats = field(report, 'stats');
  const passed = count(report, 'numPassedTests') + count(stats, 'expected') + count(stats, 'flaky');
  const failed = count(report, 'numFailedTests') + count(stats, 'unexpected');
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

async function runCounted(command: string, file: string, env: Record<string, string> = {}): Promise<Tally> {
  const ok = await run(command, env);
  try {
    return tallyReport(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, ok);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runOnce(command: string): Promise<Tally> {
  return (await run(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Every check of the project, in order; a failing step does not hide the ones after it.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed or nothing ran. */
export async function main(_args: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tangible-test-'));
  const report = (name: string) => join(folder, `${name}.json`);
  const vitest = (name: string) => `--reporter=default --reporter=json --outputFile.json="${report(name)}"`;
  const steps: [string, () => Promise<Tally>][] = [
    ['Types', () => runOnce('tsc --noEmit')],
    ['Lint', () => runOnce('biome check .')],
    ['House rules', () => runCounted(`vitest run tests/house-rules ${vitest('house')}`, report('house'))],
    [
      'Unit tests',
      () =>
        runCounted(
          `vitest run --exclude tests/house-rules.test.ts --exclude 'tests/house-rules/**' ${vitest('unit')}`,
          report('unit'),
        ),
    ],
    ['Build for Chromium', () => runOnce('wxt build')],
    ['Build for Firefox', () => runOnce('wxt build -b firefox --mv3')],
    [
      'Browser tests',
      () =>
        runCounted('playwright test --reporter=list,json', report('browser'), {
          PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser'),
        }),
    ],
  ];
  const total: Tally = { passed: 0, failed: 0 };
  for (const [heading, step] of steps) {
    console.log(`\n== ${heading}`);
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
  }
  rmSync(folder, { recursive: true, force: true });
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}
