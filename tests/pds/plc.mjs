import { createServer } from 'node:http';

/**
 * A directory of accounts ("PLC") in memory: what a PDS asks of it when it makes an account, and the DID documents
 * everybody else asks for. Signatures are not checked. Resolves to its port.
 */
export async function startPlc() {
  /** The operations on each DID, oldest first. */
  const operations = new Map();
  const server = createServer(async (request, response) => {
    const [, did, part, last] = decodeURIComponent((request.url ?? '').split('?')[0]).split('/');
    const send = (status, json) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(json === undefined ? '' : JSON.stringify(json));
    };
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      operations.set(did, [...(operations.get(did) ?? []), JSON.parse(Buffer.concat(chunks).toString())]);
      return send(200);
    }
    const all = operations.get(did);
    const current = all?.at(-1);
    if (!current) return send(404, { message: `DID not registered: ${did}` });
    if (part === 'log') return send(200, last === 'last' ? current : all);
    return send(200, part === 'data' ? dataOf(did, current) : documentOf(did, current));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

function dataOf(did, { rotationKeys, verificationMethods, alsoKnownAs, services }) {
  return { did, rotationKeys, verificationMethods, alsoKnownAs, services };
}

function documentOf(did, { alsoKnownAs, verificationMethods, services }) {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    alsoKnownAs,
    verificationMethod: Object.entries(verificationMethods).map(([name, key]) => ({
      id: `${did}#${name}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.replace('did:key:', ''),
    })),
    service: Object.entries(services).map(([name, { type, endpoint }]) => ({
      id: `#${name}`,
      type,
      serviceEndpoint: endpoint,
    })),
  };
}
