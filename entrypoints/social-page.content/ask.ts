import { browser } from 'wxt/browser';
import type { AnyRequest } from '../../utils/messages';

/** Asks the background; undefined when there is none any more (the extension was reloaded) or it did not answer. */
export async function ask(request: AnyRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}

/** Whether this copy still belongs to a living extension. */
export function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
