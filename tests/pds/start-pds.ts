import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
/** Inside node_modules, so that no check of ours reads what the PDS brings. */
const folder = join(here, '../../node_modules/.cache/pds');

export type Account = { did: string; handle: string; token: string };

export type Pds = {
  /** Ports on loopback: the server, and the directory of accounts. */
  port: number;
  plcPort: number;
  createAccount(handle: string): Promise<Account>;
  /** Writes a record into the account's own repo; resolves to its `at://` address and its hash. */
  put(account: Account, collection: string, recordKey: string, record: object): Promise<{ uri: string; cid: string }>;
  remove(account: Account, collection: string, recordKey: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts a real PDS that calls itself `https://HOSTNAME`, with an empty store. Installs it first where that was not done yet:
 * what cannot be had is a failure of the test, never a reason to leave it out. */
export async function startPds(hostname: string): Promise<Pds> {
  installPds();
  const store = mkdtempSync(join(tmpdir(), 'tangible-pds-'));
  const child = spawn(process.execPath, [join(folder, 'serve.mjs'), store, hostname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data)));
    child.on('error', reject);
    void exited.then(() => reject(new Error('The PDS ended before it answered; see above for why.')));
  });
  const { pds: port, plc: plcPort } = JSON.parse(line) as { pds: number; plc: number };
  const call = (method: string, body: object, token?: string) => post(port, method, body, token);
  return {
    port,
    plcPort,
    createAccount: async (handle) => {
      const email = `${handle.split('.')[0]}@mail.example`;
      const made = await call('com.atproto.server.createAccount', { handle, email, password: 'only for this test' });
      return { did: String(made.did), handle, token: String(made.accessJwt) };
    },
    put: async ({ did, token }, collection, rkey, record) => {
      const body = { repo: did, collection, rkey, record: { $type: collection, ...record } };
      const { uri, cid } = await call('com.atproto.repo.putRecord', body, token);
      return { uri: String(uri), cid: String(cid) };
    },
    remove: async ({ did, token }, collection, rkey) => {
      await call('com.atproto.repo.deleteRecord', { repo: did, collection, rkey }, token);
    },
    close: async () => {
      child.stdin.end();
      await exited;
      rmSync(store, { recursive: true, force: true });
    },
  };
}

async function post(port: number, method: string, body: object, token?: string): Promise<Record<string, unknown>> {
  const response = await fetch(`http://127.0.0.1:${port}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(`${method}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Installs `package.json` of this folder beside the main packages, once; nothing in it is compiled. */
function installPds(): void {
  const wanted = readFileSync(join(here, 'package.json'), 'utf8');
  const stamp = join(folder, 'installed.json');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'serve.mjs', 'plc.mjs', 'better-sqlite3']) {
    cpSync(join(here, file), join(folder, file), { recursive: true });
  }
  if (isInstalled) return;
  const flags = ['--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  });
  // Last, so that an interrupted installation does not look like a finished one.
  cpSync(join(folder, 'package.json'), stamp);
}
