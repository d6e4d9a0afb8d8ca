/** How the place some bytes came from is called in a message: its host, or the name of the file. */
export function siteOf(url: string): string {
  if (url.startsWith('file:')) return `“${url.slice('file:'.length)}”`;
  return URL.canParse(url) ? new URL(url).host : url;
}
