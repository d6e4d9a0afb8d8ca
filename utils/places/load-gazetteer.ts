import { decodeGazetteer, type Gazetteer } from './gazetteer';

let loading: Promise<Gazetteer> | undefined;

/** Fetches and unpacks the packaged list of towns, once per worker or page; `url` is its address inside the extension
 * (`browser.runtime.getURL('/gazetteer.txt')`), never one on the web. A failed or aborted attempt is forgotten, so that
 * the next call tries again. */
export function loadGazetteer(url: string, signal?: AbortSignal): Promise<Gazetteer> {
  if (!loading) {
    const attempt = read(url);
    loading = attempt;
    attempt.catch(() => {
      if (loading === attempt) loading = undefined;
    });
  }
  return signal ? unlessAborted(loading, signal) : loading;
}

async function read(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('The packaged list of towns could not be opened. Reinstall Tangible.');
  return decodeGazetteer(await response.text());
}

/** One caller giving up must not take the list away from the others, so only its own wait ends. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
