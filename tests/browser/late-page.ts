import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TownPage } from '../town/calendars';

/** A fixture of a social site as the site would show it: drawn by a script, a moment after load. `head` stays in place. */
export function latePage(fixture: string): TownPage {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/social-sites', fixture), 'utf8');
  const between = (from: string, to: string) => html.slice(html.indexOf(from) + from.length, html.indexOf(to));
  const head = html.includes('<head>') ? between('<head>', '</head>') : '';
  const body = html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'));
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html style="color-scheme:light"><head>${head}</head><body><template id="later">${body}</template>
      <script>setTimeout(() => document.body.append(document.getElementById('later').content), 400)</script></body></html>`,
  };
}
