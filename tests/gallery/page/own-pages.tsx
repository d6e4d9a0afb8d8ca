import baseCss from '@/components/own-pages.css?raw';
import { Agenda } from '@/entrypoints/agenda/agenda';
import agendaCss from '@/entrypoints/agenda/agenda.css?raw';
import { LookAtSite } from '@/entrypoints/ask/look-at-site';
import { LookUpLink } from '@/entrypoints/ask/look-up-link';
import { drawOwnPage } from '@/entrypoints/popup/own-page';
import { Popup } from '@/entrypoints/popup/popup';
import popupCss from '@/entrypoints/popup/popup.css?raw';
import { Welcome } from '@/entrypoints/welcome/welcome';
import welcomeCss from '@/entrypoints/welcome/welcome.css?raw';
import { pressWhenThere } from './settled';

/* Pages of ours, as their own entry points draw them. */

function styled(...sheets: string[]): void {
  for (const sheet of [baseCss, ...sheets]) {
    const style = document.createElement('style');
    style.textContent = sheet;
    document.head.append(style);
  }
}

function addRoot(): void {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
}

function pressLater(selector: string): void {
  pressWhenThere(() => document.querySelectorAll<HTMLElement>(selector));
}

function popup(open = ''): void {
  styled(popupCss);
  addRoot();
  drawOwnPage(<Popup />, 'Tangible');
  if (open) pressLater(open);
}

function agenda(hash = '', open = ''): void {
  location.hash = hash;
  styled(agendaCss);
  addRoot();
  drawOwnPage(<Agenda />, 'Tangible');
  if (open) pressLater(open);
}

function welcome(step: number): void {
  styled(popupCss, welcomeCss);
  addRoot();
  drawOwnPage(<Welcome />, 'Tangible');
  pressLater(`.progress li:nth-child(${step}) button`);
}

function ask(page: 'link' | 'site'): void {
  styled(popupCss);
  addRoot();
  drawOwnPage(
    <main class="ask">
      {page === 'link' ? (
        <LookUpLink address="https://luma.com/press-night" />
      ) : (
        <LookAtSite address="https://pressnights.example/" />
      )}
    </main>,
    'Tangible',
  );
}

/** Every state of our own pages, by name; the second word is the state the background is in (stand-in-browser.ts). */
export const ownPages: Record<string, () => void> = {
  'popup-first': () => popup(),
  'popup-furnished': () => popup(),
  'popup-many': () => popup(),
  'popup-opened': () => popup('details:not([open]) > summary'),
  'popup-drafts': () => popup('.draft details:not([open]) > summary'),
  'popup-paused': () => popup(),
  'popup-changed': () => popup(),
  'agenda-list': () => agenda(),
  'agenda-filters': () => agenda('free=1&people=someone', '.filters details:not([open]) summary'),
  'agenda-month': () => agenda('view=month&event=wood-type'),
  'agenda-map': () => agenda('view=map&event=market'),
  'agenda-mine': () => agenda('view=mine'),
  'agenda-sent': () => agenda('view=sent'),
  'agenda-empty': () => agenda(),
  'welcome-first': () => welcome(1),
  'welcome-site': () => welcome(2),
  'welcome-furnished': () => welcome(3),
  'welcome-see': () => welcome(4),
  'ask-link': () => ask('link'),
  'ask-found': () => ask('link'),
  'ask-site': () => ask('site'),
};
