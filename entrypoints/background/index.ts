import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './answers';
import { parseRequest } from './parse-request';

/** Registers every listener synchronously: an event that wakes the worker is lost to a listener added later. */
export default defineBackground(() => {
  const ownPages = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = parseRequest(message, sender.url?.startsWith(ownPages) ?? false);
    return request ? answer(request) : undefined;
  });
});
