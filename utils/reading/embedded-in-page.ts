import { type EmbeddedCalendar, feedOfView, tockifyCalendar, trumbaCalendar } from './embedded-calendars';
import { attribute, type Element, textIn } from './page-tree';

/** What an element embeds: a frame, or the script or box of a widget. */
export function embeddedIn(element: Element, base: string): EmbeddedCalendar | undefined {
  if (element.tagName === 'iframe') {
    return feedOfView(attribute(element, 'src') ?? attribute(element, 'data-src') ?? '', base);
  }
  const tockify = attribute(element, 'data-tockify-calendar');
  if (tockify && /^[\w.-]+$/.test(tockify)) return tockifyCalendar(tockify);
  if (element.tagName !== 'script') return undefined;
  const session = /sessionize\.com\/api\/v2\/(\w{6,12})\/view\//.exec(attribute(element, 'src') ?? '')?.[1];
  if (session) return { service: 'Sessionize', address: `https://sessionize.com/api/v2/${session}/view/All` };
  const code = textIn(element);
  const trumba = /\$Trumba\.addSpud\(\{[^}]{0,300}?webName:\s*["']([\w-]+)["']/.exec(code)?.[1];
  return trumba ? trumbaCalendar('www.trumba.com', trumba) : undefined;
}
