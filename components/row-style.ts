import { heights } from './panel-heights';

/** How an event row looks, in panel, card, popup alike. Uses the variables of palette.ts. */
export const rowStyle = `
ul { list-style: none; margin: 0; padding: 0 }
p { margin: 0 }
.row { display: flex; gap: 12px; height: ${heights.row}px; padding-block: 8px; align-items: flex-start }
.tile { flex: none; display: grid; justify-items: center; align-content: center; width: 44px; height: 56px;
  border-radius: 12px; background: var(--tint); color: var(--accent) }
.tile span { font-size: 11px; line-height: 14px; font-weight: 700; text-transform: uppercase }
.tile b { font-size: 17px; line-height: 20px; color: var(--text) }
.text { flex: 1; min-width: 0 }
.text p { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: plaintext; text-align: start }
.title { font-weight: 700; font-size: 15px; line-height: 20px }
.where { font-size: 14px; line-height: 20px; color: var(--quiet) }
.why { font-size: 13px; line-height: 20px; color: var(--quiet) }
.why b { color: var(--text) }
.why a { text-decoration: underline; text-decoration-color: var(--strong-line); text-underline-offset: 2px }
.why i { display: inline-block; width: 8px; height: 8px; margin-inline-end: 6px; border-radius: 50%;
  border: 1.5px solid var(--accent) }
.why :is(.proven, .confirmed) { background: var(--accent) }
.why .declared { background: linear-gradient(90deg, var(--accent) 50%, transparent 50%) }
.pill { flex: none; align-self: flex-start; height: 30px; padding: 0 14px; border: 1px solid var(--strong-line);
  border-radius: 999px; font-weight: 700; font-size: 14px; line-height: 28px;
  white-space: nowrap }
.pill:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
.pill:focus-visible { border-radius: 999px }
.narrow { display: none }
@container (max-width: 620px) {
  .wide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .narrow { display: inline } .pill { padding: 0 10px }
}
`;
