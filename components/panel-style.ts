import { palette } from './palette';
import { heights } from './panel-heights';
import { rowStyle } from './row-style';

const headerStyle = `
header { display: flex; align-items: center; gap: 8px; height: ${heights.header}px }
h3 { flex: 1; min-width: 0; margin: 0; font-size: 15px; line-height: 20px; font-weight: 700; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap }
.count { flex: 0 1 auto; margin-inline-start: auto; min-width: 0; font-size: 13px; color: var(--quiet); overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap }
h3:has(+ .count:not(:empty)) { flex: 1 0 auto; max-width: 65% }
.all { flex: none; font-size: 14px; color: var(--accent) }
.all:hover { text-decoration: underline }
.empty { font-size: 14px; color: var(--quiet); padding-block: 4px }
`;

/** The profile panel: as high as panelHeight (panel-heights.ts) says, in one piece. */
export const panelStyle = `${palette}${rowStyle}${headerStyle}
:host { display: block; container-type: inline-size }
/* The name above and the rest below it, in the same height. */
@container (max-width: 480px) {
  .panel header { flex-wrap: wrap; align-content: center; row-gap: 0 }
  .panel h3:has(+ .count) { flex: 1; max-width: none }
  .panel .count:not(:empty) { flex: 1 0 100%; line-height: 18px; margin: 0; padding-inline-start: 22px }
}
.panel { margin-block: ${heights.marginBlock}px; padding-inline: 16px; overflow: hidden;
  border: ${heights.border}px solid var(--line); border-radius: 16px; height: calc(100% - ${2 * heights.marginBlock}px) }
`;

/** “Near you” in a column beside the feed: as high as nearHeight says. */
export const nearStyle = `${palette}${rowStyle}${headerStyle}
:host { display: block; container-type: inline-size }
.near { margin-block-end: ${heights.marginBlock}px; padding-inline: 14px; overflow: hidden; border: ${heights.border}px solid var(--line);
  border-radius: 16px; height: calc(100% - ${heights.marginBlock}px) }
.near .count { white-space: normal; line-height: 16px; text-align: end }
.fold { flex: none; width: 28px; height: 28px; border-radius: 50%; text-align: center; color: var(--quiet) }
.fold:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
.foot { height: ${heights.quiet}px; margin: 0; font-size: 14px; line-height: ${heights.quiet}px; color: var(--accent) }
.foot button:hover { text-decoration: underline }
`;

/** The card a chip opens, in the top layer. */
export const cardStyle = `${palette}${rowStyle}${headerStyle}
:host { display: block; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible;
  background: none; width: min(500px, calc(100vw - 24px)); container-type: inline-size }
.card { padding: 0 16px 8px; max-height: var(--room); overflow: auto; overscroll-behavior: contain; border: 1px solid var(--line); border-radius: 16px; background: var(--paper);
  box-shadow: 0 8px 28px light-dark(#0f141926, #0008), 0 0 0 1px light-dark(#0f141908, #fff1) }
.row { height: auto; min-height: ${heights.row}px }
.row :is(p, .title a) { white-space: normal; display: block }
.card:focus { outline: none }
.close { flex: none; width: 28px; height: 28px; border-radius: 50%; text-align: center; font-size: 18px; line-height: 28px }
.close:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
`;
