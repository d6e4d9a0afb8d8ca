/** A post with the structure of X's own (facts: social-dom §1.5), written by us; `handle` is the author. */
function post(handle: string, id: number, text: string): string {
  const link = `/${handle}`;
  return `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article" tabindex="0"><div><div>
    <div><div><div data-testid="Tweet-User-Avatar"></div></div><div>
      <div style="display:flex;justify-content:space-between"><div style="display:flex;align-items:baseline;flex-shrink:1;min-width:0">
        <div style="flex-shrink:1;max-width:100%"><div data-testid="User-Name" style="display:flex">
          <div><div><a href="${link}" role="link"><div><div dir="ltr"><span><span>Name of ${handle}</span></span></div></div></a></div></div>
          <div><div style="display:flex"><div><a href="${link}" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a></div>
          <div aria-hidden="true">·</div><div><a href="${link}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z">2h</time></a></div></div></div>
        </div></div></div><div><button data-testid="caret" type="button">…</button></div></div>
      <div data-testid="tweetText" dir="auto" lang="en">${text}</div></div></div></div></div></article></div></div>`;
}

/** X's t.co link, whose text holds the whole address in spans (social-dom §1.4). */
export function shortLink(host: string, tail: string): string {
  return `<a dir="ltr" href="https://t.co/a1" role="link"><span aria-hidden="true">https://</span>${host}<span aria-hidden="true">${tail}</span><span aria-hidden="true">…</span></a>`;
}

/** A home timeline that X's client would draw a moment after load, so that the posts are added, not parsed. */
export function homePage(posts: { handle: string; text: string }[]): string {
  const cells = posts.map(({ handle, text }, index) => post(handle, 1_000 + index, text)).join('');
  return `<!doctype html><html lang="en" dir="ltr" style="font-size:15px;color-scheme:light"><head><title>Home / X</title></head>
    <body><div id="react-root"><main role="main"><div data-testid="primaryColumn"><div tabindex="0"><section role="region">
    <div id="list" style="position:relative"></div></section></div></div></main></div><template id="later">${cells}</template>
    <script>setTimeout(() => document.getElementById('list').append(document.getElementById('later').content), 300)</script>
    </body></html>`;
}
