import { heights } from './panel-heights';

/** How an event row looks, in panel, card, popup alike. Uses the variables of palette.ts. */
export const rowStyle = `
ul { list-style: none; margin: 0; padding: 0 }
p { margin: 0 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.row { position: relative; display: grid; grid-template: auto 1fr / auto 1fr auto auto; column-gap: 12px;
  min-height: ${heights.rowPadding + heights.tile}px; padding-block: ${heights.rowPadding / 2}px; align-content: start }
.row > .tile { grid-row: 1 / 3 }
.row > :is(.more, .pill) { grid-row: 1 }
.row > .more { grid-column: -3; margin-inline-end: -4px }
.row > .pill { grid-column: -2 }
.tile { flex: none; display: grid; justify-items: center; align-content: center; width: 44px; height: ${heights.tile}px;
  border-radius: 12px; background: var(--tint); color: var(--accent) }
.tile span { font-size: 11px; line-height: 14px; font-weight: 700; text-transform: uppercase }
.tile b { font-size: 17px; line-height: 20px; color: var(--text) }
.row p { overflow-wrap: anywhere }
/* A text in another direction than ours is read in its own, and stands where ours do. */
:dir(ltr) > [dir]:is(p, span, b, h3) { text-align: left }
:dir(rtl) > [dir]:is(p, span, b, h3) { text-align: right }
/* Its first line is as high as the buttons beside it, and each link as high as a finger needs. */
.title { grid-area: 1 / 2; font-weight: 700; font-size: 15px; line-height: 20px }
.title::first-line { line-height: ${heights.firstLine}px }
.title a { display: block; text-decoration: none }
.title a:hover { text-decoration: underline }
.title a:focus-visible { outline-offset: -2px }
/* Under title and buttons, over the whole width. */
.facts { grid-area: 2 / 2 / auto / -1; line-height: 18px; color: var(--quiet) }
.where { font-size: 14px }
.why { font-size: 13px }
:is(.row, .reasons) .colour { padding-inline-start: 9px; background: linear-gradient(var(--colour) 0 0) left / 4px 11px no-repeat }
:is(.row, .reasons) .colour:dir(rtl) { background-position: right }
.why b { color: var(--text) }
.why a { text-decoration: underline; text-decoration-color: var(--strong-line); text-underline-offset: 2px }
.why i:empty { display: inline-block; width: 8px; height: 8px; margin-inline-end: 6px; border-radius: 50%;
  border: 1.5px solid var(--accent) }
.why :is(.proven, .confirmed) { background: var(--accent) }
.why .declared { background: linear-gradient(90deg, var(--accent) 50%, transparent 50%) }
.pill { flex: none; height: 26px; padding: 0 14px; border: 1px solid var(--strong-line);
  border-radius: 999px; font-weight: 700; font-size: 13px; line-height: 24px;
  white-space: nowrap }
.pill:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
.pill:focus-visible { border-radius: 999px }
.narrow { display: none }
.going { display: grid; justify-items: center }
.going > * { grid-area: 1 / 1 }
.sizer { visibility: hidden }
.pressed { background: var(--text); border-color: var(--text); color: var(--paper) }
.pressed:hover { background: color-mix(in srgb, var(--text) 85%, var(--paper)) }
.more { flex: none; width: 26px; height: 26px; border-radius: 50%; display: grid; place-items: center; padding: 0;
  border: 0; color: var(--quiet); background: none }
.more:hover, .more[aria-expanded="true"] { background: var(--tint); color: var(--accent) }
.more svg { width: 18px; height: 18px; fill: currentColor }
.menu { position: fixed; inset: auto; margin: 0; padding: 6px; border: 1px solid var(--line); border-radius: 14px;
  color: var(--text); background: var(--paper); overflow: auto; overscroll-behavior: contain;
  box-shadow: 0 8px 28px light-dark(#0f141926, #0008), 0 0 0 1px light-dark(#0f141908, #fff1) }
.menu > :is(button, a) { display: block; width: 100%; padding: 7px 10px; border: 0; border-radius: 9px; font-size: 14px;
  font-weight: 400; line-height: 20px; text-align: start; text-decoration: none; color: inherit; background: none }
.menu > :is(button, a):hover { background: color-mix(in srgb, currentColor 8%, transparent) }
.menu > [aria-pressed="true"] { font-weight: 700; color: var(--accent) }
.menu a span:dir(rtl) { display: inline-block; scale: -1 1 }
.menu hr { border: 0; border-block-start: 1px solid var(--line); margin: 6px 10px }
.reasons { padding: 4px 10px; font-size: 13px; line-height: 18px; color: var(--quiet); overflow-wrap: anywhere }
.reasons summary { cursor: pointer; color: var(--text); padding-block: 3px }
.reasons p { margin-block: 4px }
.reasons b { color: var(--text) }
/* Where the place of a row is kept by a word and a button. */
.row.gone { display: flex; flex: none; align-items: center }
.gone p { flex: 1; min-width: 0; font-size: 14px; line-height: 20px; color: var(--quiet) }
@container (width < 480px) {
  .row { column-gap: 8px } .tile { margin-inline-end: 2px }
  /* Only the first line of the title gives way to the buttons beside it. */
  .row:not(:has(> .save)) > .title { grid-column: 2 / -1 }
  .row:not(:has(> .save)) > .title::before { content: ""; float: right; width: 34px; height: ${heights.firstLine - 2}px }
  .row:not(:has(> .save)):dir(rtl) > .title::before { float: left }
  .row:has(> .going) > .title::before { width: 68px }
  .title a { display: inline; padding-block: 3px }
  .going { padding: 0 } .going :is(.wide, .sizer) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .going { width: 26px; font-size: 15px } .narrow { display: inline }
}
@container (max-width: 360px) {
  .row > .save { grid-area: 3 / 2 / auto / -1; justify-self: start; margin-block-start: 8px }
}
@media (forced-colors: active) {
  .tile { border: 1px solid }
  /* Their fill is what they say. */
  .why i { forced-color-adjust: none; --accent: CanvasText }
  :is(.row, .reasons) .colour { padding: 0; background: none }
  .pressed { forced-color-adjust: none; background: Highlight; color: HighlightText }
}
`;
