/**
 * What the address of a source tells of it, before anything is read: an entry of `utils/event-sources/` whose addresses are
 * its own has it in its `address.ts`, apart from how it is read. Pages of ours have to know it within a click, and readers
 * are large.
 */
export type SourceAddress = {
  /** The event source's outward name. */
  name: string;
  /** Addresses that are not fetched as they stand: they name something (an account, a region) that the source's `open` asks
   * for in its own way. Pure and cheap. */
  opens(address: URL): boolean;
  /** For addresses it opens: the match patterns it cannot do without. What it asks beyond them is refused unless granted. */
  origins?(address: URL): string[];
  /** What it cannot be read without. */
  needs?: readonly ('place' | 'key')[];
  /** Key of what the user has to know and agree to before the first request (undocumented endpoints and the like). */
  notice?: string;
};

const modules = import.meta.glob<SourceAddress>('./event-sources/*/address.ts', {
  eager: true,
  import: 'sourceAddress',
});

export const sourceAddresses: readonly SourceAddress[] = Object.values(modules);

/** Whose own address this is, or undefined: fetch it and look at the bytes. */
export function ownerOf(address: URL): SourceAddress | undefined {
  return sourceAddresses.find(({ opens }) => opens(address));
}
