import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { townNonce } from '../town/build-page';
import type { TownPage } from '../town/calendars';

/** A fixture of a social site as the site would show it: drawn by a script, a moment after load. Its head, language,
 * direction and colours stay in place; `change` may break it first. */
export function latePage(fixture: string, change: (html: string) => string = (html) => html): TownPage {
  const html = change(readFileSync(join(import.meta.dirname, '../fixtures/social-sites', fixture), 'utf8'));
  const between = (from: string, to: string) => html.slice(html.indexOf(from) + from.length, html.indexOf(to));
  const head = (html.includes('<head>') ? between('<head>', '</head>') : '').replaceAll(
    '<style>',
    `<style nonce="${townNonce}">`,
  );
  const body = html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'));
  const root = /<html[^>]*style=/.exec(html)
    ? (/<html[^>]*>/.exec(html)?.[0] ?? '')
    : '<html style="color-scheme:light">';
  const bodyTag = /<body[^>]*>/.exec(html)?.[0] ?? '<body>';
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>${root}<head>${head}</head>${bodyTag}<template id="later">${body}</template>
      <script nonce="${townNonce}">setTimeout(() => document.body.append(document.getElementById('later').content), 400)</script></body></html>`,
  };
}
