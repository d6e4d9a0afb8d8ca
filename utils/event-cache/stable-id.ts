/** 96 bits of SHA-256 as 24 hexadecimal digits: the same text always gives the same id, and an id gives nothing away. */
export async function stableId(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
