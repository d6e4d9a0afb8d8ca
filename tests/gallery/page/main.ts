import { direction, locale } from '@/utils/wording/say';
import { inPage } from './in-page';
import { ownPages } from './own-pages';
import { settled } from './settled';
import { speak } from './speak';

/** Draws one state: `?show=panel-three&language=de`. */
const asked = new URLSearchParams(location.search);
speak(asked.get('language') ?? 'en');
document.documentElement.lang = locale();
document.documentElement.dir = direction();
const show = asked.get('show') ?? '';
if (inPage[show]) document.body.className = 'site';
(inPage[show] ?? ownPages[show])?.();
// The towns of the map come from a file.
void settled(show === 'agenda-map' ? '.towns text' : '').then(() => {
  document.documentElement.dataset.drawn = show;
});
