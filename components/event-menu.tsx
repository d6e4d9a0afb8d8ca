import { useId, useRef, useState } from 'preact/hooks';
import type { ShownEvent } from '../utils/messages';
import { say } from '../utils/wording/say';
import type { EventActions } from './event-actions';
import { directionsLink, googleCalendarLink, outlookLink } from './event-links';
import { walkMenu } from './menu-keys';
import type { When } from './when';
import { WhyShown } from './why-shown';

export type EventMenuProps = {
  event: ShownEvent;
  when: When;
  answer: 'going' | 'interested' | undefined;
  actions: EventActions;
  onPick(kind: 'interested', on: boolean): void;
  onSend(kind: 'not-for-me' | 'not-them', on: true): void;
};

/** Everything else one can do with an event, behind one button. It opens in the top layer, where nothing has to move. */
export function EventMenu({ event, when, answer, actions, onPick, onSend }: EventMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const close = () => menu.current?.hidePopover();
  const invite = async () => {
    await navigator.clipboard.writeText(invitationOf(event, when));
    setCopied(true);
  };
  const directions = directionsLink(event);
  return (
    <>
      <button
        type="button"
        class="more"
        popovertarget={id}
        title={say('menu_more', event.title)}
        aria-expanded={isOpen}
        onKeyDown={(key) => menu.current?.checkVisibility() && walkMenu(menu.current, key)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="4" cy="10" r="1.6" />
          <circle cx="10" cy="10" r="1.6" />
          <circle cx="16" cy="10" r="1.6" />
        </svg>
      </button>
      <div
        id={id}
        ref={menu}
        class="menu"
        popover="auto"
        role="dialog"
        aria-label={say('menu_more', event.title)}
        onBeforeToggle={(toggle) => {
          if (toggle.newState === 'open') placeBeside(toggle.currentTarget);
          else giveFocusBack(toggle.currentTarget);
        }}
        onToggle={(toggle) => setOpen(toggle.newState === 'open')}
        onKeyDown={(key) => walkMenu(key.currentTarget, key)}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (hasLeft(currentTarget, relatedTarget)) currentTarget.hidePopover();
        }}
      >
        {actions.onPick && (
          <>
            <button
              type="button"
              aria-pressed={answer === 'interested'}
              onClick={() => onPick('interested', answer !== 'interested')}
            >
              {say(answer === 'interested' ? 'menu_isInterested' : 'menu_interested')}
            </button>
            <button type="button" title={say('menu_notForMeTip')} onClick={() => onSend('not-for-me', true)}>
              {say('menu_notForMe')}
            </button>
            {actions.profile && event.ties.length > 0 && (
              <button type="button" title={say('menu_notThemTip')} onClick={() => onSend('not-them', true)}>
                {say('menu_notThem', actions.profile.name ?? `@${actions.profile.handle}`)}
              </button>
            )}
            {actions.onGiveUp && event.savedAs && (
              <button
                type="button"
                title={say('menu_giveUpTip')}
                onClick={() => actions.onGiveUp?.(event.savedAs ?? '')}
              >
                {say('menu_giveUp')}
              </button>
            )}
            <hr />
          </>
        )}
        <button type="button" title={say('menu_calendarFileTip')} onClick={() => actions.onAddToCalendar(event)}>
          {say('menu_calendarFile')}
        </button>
        <Elsewhere href={googleCalendarLink(event)} text={say('menu_google')} onGo={close} />
        <Elsewhere href={outlookLink(event)} text={say('menu_outlook')} onGo={close} />
        {event.url && <Elsewhere href={event.url} text={say('menu_open')} onGo={close} />}
        {directions && <Elsewhere href={directions} text={say('menu_directions')} onGo={close} />}
        <button type="button" title={say('menu_inviteTip')} onClick={() => void invite()}>
          {isCopied ? say('menu_copied') : say('menu_invite')}
        </button>
        {/* Beside the button: a name is not made of what is announced. */}
        <span class="unseen" role="status">
          {isCopied ? say('menu_copied') : ''}
        </span>
        <hr />
        <WhyShown event={event} actions={actions} />
      </div>
    </>
  );
}

function Elsewhere({ href, text, onGo }: { href: string; text: string; onGo(): void }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={onGo}>
      {text}
      <span aria-hidden="true">{'\u00a0↗'}</span>
    </a>
  );
}

/** Beside its button, measured at the reader's click and at no other time; upwards where there is no room below. */
function placeBeside(menu: HTMLElement): void {
  const box = menu.previousElementSibling?.getBoundingClientRect();
  if (!box) return;
  const isRightToLeft = getComputedStyle(menu).direction === 'rtl';
  // Boxes are measured as they are seen; what is set here is drawn larger by the page's type (palette.ts).
  const zoom = menu.currentCSSZoom;
  const pixels = (seen: number) => `${seen / zoom}px`;
  const width = 240 * zoom;
  const left = isRightToLeft ? box.left : box.right - width;
  menu.style.width = pixels(width);
  menu.style.left = pixels(Math.max(8, Math.min(left, innerWidth - width - 8)));
  const isBelow = innerHeight - box.bottom > 340 || box.top < innerHeight / 2;
  menu.style.top = isBelow ? pixels(box.bottom + 4) : 'auto';
  menu.style.bottom = isBelow ? 'auto' : pixels(innerHeight - box.top + 4);
  menu.style.maxHeight = pixels((isBelow ? innerHeight - box.bottom : box.top) - 12);
}

/** Whether the focus went on past the menu, which would cover what has it now. */
function hasLeft(menu: HTMLElement, to: EventTarget | null): boolean {
  return to instanceof Node && !menu.contains(to) && to !== menu.previousElementSibling;
}

/** Browsers give the focus back only where they had taken it; who walked into the menu would end nowhere. */
function giveFocusBack(menu: HTMLElement): void {
  const root = menu.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const button = menu.previousElementSibling;
  if (active && menu.contains(active) && button instanceof HTMLElement) button.focus({ preventScroll: true });
}

/** Words to send to a friend: what, when, where, and the link to see for oneself. */
function invitationOf({ title, venueLine, url }: ShownEvent, { spoken }: When): string {
  const words = venueLine
    ? say('menu_invitationAt', title, spoken, venueLine)
    : say('menu_invitationText', title, spoken);
  return url ? `${words} ${url}` : words;
}
