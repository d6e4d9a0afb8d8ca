type OriginsOf = (address: string) => string[];

let loaded: OriginsOf | undefined;

/** The sources' code is large and wanted only once something is added: it comes while the popup stands open. The browser
 * grants a permission only within the click that asks for it, so that nothing can be waited for then. */
export function prepareOrigins(): void {
  void import('../../utils/refreshing/source-needs').then(({ originsOf }) => {
    loaded = originsOf;
  });
}

/** The match patterns to ask the browser for before an address can be read. */
export function originsToAsk(address: string): string[] {
  return loaded?.(address) ?? [`${new URL(address).origin}/*`];
}
