/** A name as handles and domains have it: `plainName` without its spaces. */
export function runTogether(name: string | undefined): string {
  return plainName(name).replace(/ /g, '');
}

/** Letters and digits only, lower case, accents folded: for names, never for handles. */
export function plainName(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
}
