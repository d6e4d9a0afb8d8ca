/** The identity of a profile on its site, e.g. `@mayaprints`: handles are case-insensitive on every site we read. */
export function profileKey(handle: string): string {
  return `@${handle.replace(/^@/, '').toLowerCase()}`;
}

/** Every name the page gives one account: its handle first, then a DID or the other host of its server. */
export function namesOf(account: {
  handle: string;
  did?: string | undefined;
  aliases?: readonly string[] | undefined;
}): string[] {
  const { handle, did, aliases = [] } = account;
  return [...new Set([handle, ...(did === undefined ? [] : [did]), ...aliases])];
}
