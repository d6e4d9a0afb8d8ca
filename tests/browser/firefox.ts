import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../../.output/firefox-mv3');
const program = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? 'firefox';
const uuid = '11111111-2222-4333-8444-555555555555';
const addOnId = 'tangible@tangible.example';

export const popupAddress = `moz-extension://${uuid}/popup.html`;

/** A real Firefox with the built add-on, driven by WebDriver BiDi alone (https://w3c.github.io/webdriver-bidi/). */
export type Firefox = {
  /** Opens an address in a new tab; resolves to the tab's context. */
  open(url: string): Promise<string>;
  /** A picture of what a tab shows, as PNG. */
  photograph(context: string): Promise<Buffer>;
  /** Installs an add-on from a folder; one of the same id is updated. */
  install(path: string): Promise<void>;
  /** A real click on the first element a CSS selector finds: permission prompts come from nothing less. */
  click(context: string, selector: string): Promise<void>;
  /** The JSON value of an expression in a tab's page. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** Every address leads to `port` on loopback; permission prompts are answered with yes. */
export async function startFirefox(port: number, path = built): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'tangible-firefox-'));
  const preferences = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'services.settings.server': '',
    'remote.prefs.recommended': true,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--profile', profile];
  const firefox = spawn(program, [...options, '--remote-debugging-port=0', '--remote-allow-system-access'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { command, end } = await connect(await addressOf(firefox));
  await command('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const install = async (folder: string) => {
    await command('webExtension.install', { extensionData: { type: 'path', path: folder } });
  };
  await install(path);
  return {
    install,
    async open(url) {
      const { context } = (await command('browsingContext.create', { type: 'tab' })) as { context: string };
      // A page of the extension never reports that it has loaded.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await command('browsingContext.navigate', { context, url, wait });
      return context;
    },
    async evaluate(context, expression) {
      const json = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
      const parameters = { expression: json, target: { context }, awaitPromise: true, userActivation: true };
      const reply = (await command('script.evaluate', parameters)) as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
      return JSON.parse(reply.result?.value ?? 'null') as unknown;
    },
    async click(context, selector) {
      const locator = { type: 'css', value: selector };
      const { nodes } = (await command('browsingContext.locateNodes', { context, locator })) as {
        nodes: { sharedId: string }[];
      };
      const element = { sharedId: nodes[0]?.sharedId ?? '' };
      const expression = '(element) => element.scrollIntoView({ block: "center" })';
      await command('script.callFunction', {
        functionDeclaration: expression,
        arguments: [element],
        target: { context },
        awaitPromise: false,
      });
      const pointer = [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await command('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions: pointer }] });
    },
    async photograph(context) {
      const { data } = (await command('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      end();
      firefox.kill();
      await new Promise((resolve) => firefox.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.on('error', () =>
      reject(new Error('Firefox could not be started. Install it: apt-get install firefox-esr.')),
    );
    firefox.on('exit', () => reject(new Error(`Firefox ended before it could be driven: ${said.slice(-500)}`)));
    firefox.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const asker = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'error') asker?.reject(new Error(`${message.error}: ${message.message}`));
    else asker?.resolve(message.result);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const command = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { command, end: () => socket.close() };
}
