/**
 * Runs a real PDS (`@atproto/pds`) and its directory, both on loopback only, until stdin closes:
 * `node tests/pds/serve.mjs FOLDER HOSTNAME`. Prints `{"pds": PORT, "plc": PORT}` once they answer. A process of its own, since the PDS keeps global
 * state and writes logs, and so that nothing of it is left when a test ends.
 */
import { randomBytes } from 'node:crypto';
import { Server } from 'node:net';
import { startPlc } from './plc.mjs';

const [folder, hostname] = process.argv.slice(2);

// The PDS names no host when it listens, which would be every network this machine is in.
const listen = Server.prototype.listen;
Server.prototype.listen = function (...args) {
  const [port, ...rest] = args;
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.apply(this, args);
};

const free = await new Promise((resolve) => {
  const probe = new Server();
  probe.listen(0, () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

const plc = await startPlc();
process.env.LOG_ENABLED = 'false';
const { PDS } = await import('@atproto/pds');
const pds = await PDS.fromEnv({
  devMode: true,
  port: free,
  hostname,
  dataDirectory: folder,
  blobstoreDiskLocation: `${folder}/blobs`,
  didPlcUrl: `http://localhost:${plc}`,
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  adminPassword: 'admin',
  jwtSecret: 'jwt-secret',
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  rateLimitsEnabled: false,
  crawlers: [],
  bskyAppViewUrl: 'https://appview.invalid',
  bskyAppViewDid: 'did:example:invalid',
  bskyAppViewCdnUrlPattern: 'http://cdn.invalid/%s/%s/%s',
  modServiceUrl: 'https://mod.invalid',
  modServiceDid: 'did:example:invalid',
});
await pds.start();
console.log(JSON.stringify({ pds: free, plc }));

process.stdin.resume();
process.stdin.on('close', () => process.exit(0));
