import { wholeAccount } from './accounts';

/** The account the reader is signed in with, from what the server sent along with the page. */
export function readViewer(page: Document): string | undefined {
  try {
    const state: unknown = JSON.parse(page.getElementById('initial-state')?.textContent ?? '');
    const me = field(field(state, 'meta'), 'me');
    const account = typeof me === 'string' ? field(field(field(state, 'accounts'), me), 'acct') : undefined;
    return typeof account === 'string' && account ? wholeAccount(account, page).handle : undefined;
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
