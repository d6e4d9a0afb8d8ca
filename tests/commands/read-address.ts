import { openerOf, type ReadingContext, type SourceAnswer, type SourceRequest } from '../../utils/event-source';
import { gather } from '../../utils/reading/gather';
import { type BodyReading, judged, readBodyAndMore } from '../../utils/reading/read-body';

/** Reads a web address as a refresh does: in its source's own way where it has one, with every further request its source
 * wants. Rejects when the address itself does not answer. */
export async function readAddress(address: string, context: ReadingContext): Promise<BodyReading> {
  const url = new URL(address);
  const opener = openerOf(url);
  if (opener) return judged(opener.name, await gather(opener.open(url, context), ask));
  const answer = await ask({ url: address });
  if (!answer.ok) throw new Error(answer.message);
  return readBodyAndMore(answer.body, context, ask);
}

async function ask({ url, accepts, json }: SourceRequest): Promise<SourceAnswer> {
  const headers = { ...(accepts ? { accept: accepts } : {}), ...(json ? { 'content-type': 'application/json' } : {}) };
  try {
    const response = await fetch(url, { headers, ...(json ? { method: 'POST', body: JSON.stringify(json) } : {}) });
    const { status } = response;
    if (!response.ok) return { ok: false, status, message: `${new URL(url).host} answered with an error (${status}).` };
    const contentType = response.headers.get('content-type');
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { ok: true, body: { url: response.url, bytes, ...(contentType ? { contentType } : {}) } };
  } catch {
    return { ok: false, status: 0, message: `${new URL(url).host} did not answer.` };
  }
}
