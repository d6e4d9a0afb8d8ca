import { palette } from './palette';
import { heights } from './panel-heights';
import { rowStyle } from './row-style';

const headerStyle = `
header { flex: none; display: flex; align-items: center; gap: 8px; min-height: ${heights.header}px }
h3 { flex: 1; min-width: 0; margin: 0; font-size: 15px; line-height: 20px; font-weight: 700; overflow-wrap: anywhere }
.count { flex: 0 1 auto; margin-inline-start: auto; min-width: 0; font-size: 13px; line-height: 18px; color: var(--quiet) }
.all { flex: none; font-size: 14px; color: var(--accent) }
.all:hover { text-decoration: underline }
.empty { font-size: 14px; color: var(--quiet); padding-block: 4px; overflow: auto }
.foot { flex: none }
`;

/** What stands in a kept place: header and foot as high as they are, and the rows share what is left, each as high as it
 * needs. Where more was needed than was kept, they scroll within it. */
const keptStyle = `
:host { display: block; container-type: inline-size }
section { display: flex; flex-direction: column; overflow: hidden; border: ${heights.border}px solid var(--line);
  border-radius: var(--radius, 16px); background: var(--ground, none) }
ul { flex: 1 1 auto; min-height: 0; display: flex; flex-direction: column; overflow: hidden auto; scrollbar-width: thin;
  scrollbar-color: var(--strong-line) transparent }
.row { flex: 1 0 auto }
`;

/** The profile panel: as high as panelHeight (panel-heights.ts) says. */
export const panelStyle = `${palette}${rowStyle}${headerStyle}${keptStyle}
/* The name above and the rest below it, in the same height. */
@container (width < 480px) {
  .panel header { flex-wrap: wrap; align-content: center; row-gap: 0 }
  .panel .count:not(:empty) { flex: 1 0 100%; margin: 0; padding-inline-start: 22px }
}
.panel { margin-block: ${heights.marginBlock}px; height: calc(100% - ${2 * heights.marginBlock}px); padding-block-end: ${heights.end}px }
.panel > :is(header, ul, .empty, .foot) { padding-inline: 16px }
.panel .foot { margin-block-start: 6px; padding-block: 6px 0; border-block-start: 1px solid var(--line); font-size: 13px; line-height: 18px;
  color: var(--quiet); overflow-wrap: anywhere }
.panel .foot b { color: var(--text) }
`;

/** “Near you” in a column beside the feed: as high as nearHeight says. */
export const nearStyle = `${palette}${rowStyle}${headerStyle}${keptStyle}
.near { margin-block-end: ${heights.marginBlock}px; height: calc(100% - ${heights.marginBlock}px) }
.near > :is(header, ul, .empty, .foot) { padding-inline: 14px }
.near h3 { flex: 1 0 auto; max-width: 60% }
/* What they are of, below the name and in the same height. */
@container (width < 330px) {
  .near header { flex-wrap: wrap; align-content: center; row-gap: 0 }
  .near h3 { flex: 1; max-width: none }
  .near header .count:not(:empty) { order: 1; flex: 1 0 100%; margin: -4px 0 0; padding-inline-start: 22px; text-align: start }
}
.near .count { line-height: 16px; text-align: end }
.fold { flex: none; width: 28px; height: 28px; border-radius: 50%; text-align: center; color: var(--quiet) }
.fold:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
.foot { min-height: ${heights.quiet}px; font-size: 14px; line-height: ${heights.quiet}px; color: var(--accent) }
.foot button:hover { text-decoration: underline }
`;

/** The card a chip opens, in the top layer. */
export const cardStyle = `${palette}${rowStyle}${headerStyle}
:host { display: block; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible;
  background: none; width: min(500px, calc(100vw - 24px)); zoom: 1 !important; container-type: inline-size }
.card { zoom: var(--scale, 1); padding: 0 16px 8px; max-height: calc(var(--room) / var(--scale, 1)); overflow: auto; overscroll-behavior: contain; border: 1px solid var(--line); border-radius: var(--radius, 16px); background: var(--paper);
  box-shadow: 0 8px 28px light-dark(#0f141926, #0008), 0 0 0 1px light-dark(#0f141908, #fff1) }
.card:focus { outline: none }
.close { flex: none; width: 28px; height: 28px; border-radius: 50%; text-align: center; font-size: 18px; line-height: 28px }
.close:hover { background: color-mix(in srgb, currentColor 10%, transparent) }
`;
