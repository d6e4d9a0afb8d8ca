import { direction, locale } from '@/utils/wording/say';
import { siteLooks } from '../gallery-states';
import { inPage } from './in-page';
import { ownPages } from './own-pages';
import { settled } from './settled';
import { inLook } from './site-looks';
import { speak } from './speak';

/** Draws one state: `?show=panel-three&language=de`. */
const asked = new URLSearchParams(location.search);
speak(asked.get('language') ?? 'en');
document.documentElement.lang = locale();
document.documentElement.dir = direction();
const show = asked.get('show') ?? '';
const look = siteLooks.find((each) => show.startsWith(`${each}-`));
const inSite = inPage[look ? show.slice(look.length + 1) : show];
if (inSite) document.body.className = 'site';
if (look && inSite) inLook(look, inSite);
else (inSite ?? ownPages[show])?.();
// The towns of the map come from a file.
void settled(show === 'agenda-map' ? '.towns text' : '').then(() => {
  document.documentElement.dataset.drawn = show;
});
