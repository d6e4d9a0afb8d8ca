import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TownData } from './page/town-data';
import { people, posts } from './people';

const folder = join(import.meta.dirname, 'page');

/** The town's page as one script: real React, bundled in memory. */
export async function buildTownScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: join(folder, 'main.tsx') } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const each of outputs) {
    if (!('output' in each)) continue;
    const chunk = each.output.find((file) => file.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The sample town’s page could not be bundled.');
}

/** The nonce of the town's content security policy. */
export const townNonce = 'town1234';

export const usualTown: TownData = { people, posts, profileDelay: 40 };

/** The shell X sends for every address; everything else is drawn by the script. */
export function townShell(data: TownData, colorScheme: 'light' | 'dark' = 'light', dir: 'ltr' | 'rtl' = 'ltr'): string {
  const css = readFileSync(join(folder, 'page.css'), 'utf8');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en" dir="${dir}" style="overflow-y:scroll;font-size:15px;color-scheme:${colorScheme}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>X</title><style>${css}</style></head>
<body><div id="react-root" style="height:100%;display:flex;flex-direction:column"></div>
<script id="town-data" type="application/json">${json}</script><script type="module" src="/town.js"></script></body></html>`;
}
