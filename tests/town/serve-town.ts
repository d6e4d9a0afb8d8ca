import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildTownScript, townShell, usualTown } from './build-page';
import { type TownPage, townPages } from './calendars';
import type { TownData } from './page/town-data';
import { isX, policyOf } from './policies';

export type TownServer = {
  port: number;
  /** Every address asked for, without scheme, in order; the browser's own housekeeping is left out. */
  requests: string[];
  /** What stands at an address; may be changed while it runs. */
  pages: Record<string, TownPage>;
  /** Hosts that work their answers out (a server forwarded to); undefined = not found. */
  hosts: Map<string, (path: string) => Promise<TownPage | undefined>>;
  /** Addresses that are asked for and never answer. */
  silent: Set<string>;
  data: TownData;
  colorScheme: 'light' | 'dark';
  close(): void;
};

/** Hosts Chromium and Firefox ask for themselves, whatever is installed. */
const housekeeping = /^([a-z0-9-]+\.)*(googleapis|google|gstatic|gvt1|mozilla|mozilla\.net|firefox)\.(com|net|org):?/;

/** The town on loopback: X at its true addresses, the town's calendars and pages at theirs, and nothing else. */
export async function serveTown(data: TownData = usualTown): Promise<TownServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'town.example' }]);
  const script = await buildTownScript();
  const town: TownServer = {
    port: 0,
    requests: [],
    hosts: new Map(),
    silent: new Set(),
    pages: townPages(Temporal.Now.plainDateISO('America/New_York')),
    data,
    colorScheme: 'light',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer({ key, cert }, async (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    if (!housekeeping.test(host)) town.requests.push(`${host}${path}`);
    if (town.silent.has(`https://${host}${path}`)) return;
    const given = town.pages[`https://${host}${path}`] ?? (await town.hosts.get(host)?.(path));
    const page = given ?? (isX(host) ? xPage(path, script, town) : undefined);
    response.statusCode = page ? (page.status ?? 200) : 404;
    const policy = policyOf(host);
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', page?.contentType ?? 'text/plain');
    response.end(page?.body ?? 'not in this town');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  town.port = (server.address() as AddressInfo).port;
  return town;
}

function xPage(path: string, script: string, town: TownServer): TownPage {
  if (path === '/town.js') return { contentType: 'text/javascript', body: script };
  return { contentType: 'text/html; charset=utf-8', body: townShell(town.data, town.colorScheme) };
}
