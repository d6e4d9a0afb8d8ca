import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium } from '@playwright/test';
import { generate } from 'selfsigned';

const built = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));

export type TownServer = { port: number; requests: string[]; close: () => void };

/** Serves one HTML page for every address of every host, over HTTPS on loopback, and notes what was asked for. */
export async function serve(page: (host: string, path: string) => string): Promise<TownServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'tangible.test' }]);
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    requests.push(`${host}${request.url}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(host, request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, requests, close };
}

/** The built extension in a real Chromium whose every address leads to `port` on loopback. */
export async function launch(port: number): Promise<{ context: BrowserContext; extensionId: string }> {
  const context = await chromium.launchPersistentContext('', {
    ...(system ? { executablePath: system } : {}),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host };
}
