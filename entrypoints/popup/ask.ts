import browser from 'webextension-polyfill';
import type { Answer, MessageName, Reply, Request } from '../../utils/messages';

/** Asks the background; rejects with words for the user. The reply is our own, of this very version: its type is trusted. */
export async function ask<Name extends MessageName>(request: Request<Name>): Promise<Reply<Name>> {
  const answer = (await browser.runtime.sendMessage(request)) as Answer<Name>;
  if (answer.ok) return answer.reply;
  throw new Error(answer.message);
}
