/** Runs one command of this folder: `node tests/commands/run.mjs NAME ARGUMENTS`. Through Vite, because the rooms find
 * their entries by import.meta.glob, which plain Node does not know. */
import 'temporal-polyfill/global';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const [name = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}/tests/commands/${name}.ts`, {
  root,
  configFile: false,
  resolve: { alias: { '@': root } },
});
const code = await module.main(args);
if (typeof code === 'number') process.exitCode = code;
