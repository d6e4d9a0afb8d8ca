/** The identity of a profile on its site, e.g. `@mayaprints`: handles are case-insensitive on every site we read. */
export function profileKey(handle: string): string {
  return `@${handle.replace(/^@/, '').toLowerCase()}`;
}
