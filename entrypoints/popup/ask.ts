import browser from 'webextension-polyfill';
import type { MessageName, Reply, Request } from '../../utils/messages';

/** Asks the background. The reply is our own, of this very version: its type is trusted here. */
export async function ask<Name extends MessageName>(request: Request<Name>): Promise<Reply<Name>> {
  return (await browser.runtime.sendMessage(request)) as Reply<Name>;
}
