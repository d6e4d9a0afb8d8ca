export type SourceFile = { path: string; text: string };
type Rule = { name: string; advice: string; broken: (file: SourceFile) => boolean; sample: SourceFile };

const inRooms = /^utils\/(page-look|matching|places|social-sites|event-sources|reading|announcing)\//;
const isTest = (path: string) => path.startsWith('tests/');

/** A rule that a pattern must not occur in the files it covers. Rules about words are built from parts so that this
 * file does not break them itself. */
function never(
  name: string,
  advice: string,
  pattern: RegExp,
  covers: (path: string) => boolean,
  sample: SourceFile,
): Rule {
  return { name, advice, broken: ({ path, text }) => covers(path) && pattern.test(text), sample };
}

const shipped = (path: string) => !isTest(path);

/** The rules of the house that can be read from one file; each brings a sample that breaks it. */
export const rules: Rule[] = [
  {
    name: 'files stay short',
    advice: 'split it by what the parts know (200 lines at most, 300 in tests)',
    broken: ({ path, text }) => text.trimEnd().split('\n').length > (isTest(path) ? 300 : 200),
    sample: { path: 'utils/long.ts', text: 'x\n'.repeat(201) },
  },
  {
    name: 'file names say what the file does',
    advice: 'name it after the one thing it does',
    broken: ({ path }) => /\/(utils|helpers?|manager|common|shared|misc)\.tsx?$/.test(path),
    sample: { path: 'utils/helpers.ts', text: '' },
  },
  {
    name: 'no barrels',
    advice: 'import from the file that owns the name',
    broken: ({ path, text }) =>
      /\/index\.ts$/.test(path) &&
      text.split('\n').every((line) => line.trim() === '' || /^export .* from /.test(line)),
    sample: { path: 'utils/places/index.ts', text: "export * from './distance';\n" },
  },
  never(
    'selectors live with the site they read',
    'move the selector to utils/social-sites',
    /\.(querySelector(All)?|closest|matches|getElementById|getElementsBy\w+)\(/,
    (path) => shipped(path) && !/^utils\/(social-sites|page-watching)\/|^entrypoints\/(popup|agenda|ask)\//.test(path),
    { path: 'components/a.ts', text: "root.querySelector('b')" },
  ),
  never(
    'pure rooms know no browser',
    'take what you need as a parameter; the background calls the browser',
    /webextension-polyfill|wxt\/browser|\b(browser|chrome)\.\w+[.(]|(^|[^.\w])fetch\(/,
    (path) => inRooms.test(path) && !path.includes('load-gazetteer'),
    { path: 'utils/matching/a.ts', text: 'await fetch(url)' },
  ),
  never(
    'components only draw',
    'pass data and callbacks as props',
    /webextension-polyfill|wxt\/browser|(^|[^.\w])fetch\(|from '[^']*entrypoints\//,
    (path) => path.startsWith('components/'),
    { path: 'components/a.tsx', text: "import { browser } from 'wxt/browser'" },
  ),
  never(
    'utils never import what is above them',
    'move the shared part down into utils',
    /from '[^']*\/(components|entrypoints)\//,
    (path) => path.startsWith('utils/'),
    { path: 'utils/a.ts', text: "import { b } from '@/components/b'" },
  ),
  never(
    'social sites and event sources do not know each other',
    'hand the data through the background',
    /from '[^']*(event-sources\/|\/messages')/,
    (path) => path.startsWith('utils/social-sites/'),
    { path: 'utils/social-sites/a.ts', text: "import { b } from '@/utils/messages'" },
  ),
  never(
    'event sources do not know social sites',
    'hand the data through the background',
    /from '[^']*(social-sites\/|\/messages')/,
    (path) => path.startsWith('utils/event-sources/'),
    { path: 'utils/event-sources/a.ts', text: "import { b } from '@/utils/social-sites/x'" },
  ),
  never(
    'text never becomes mark-up or code',
    'set textContent, or build nodes',
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|dangerouslySetInnerHTML/,
    shipped,
    { path: 'components/a.ts', text: 'node.innerHTML = text' },
  ),
  never(
    'one mutation observer',
    'ask utils/page-watching for the nodes',
    /new MutationObserver/,
    (path) => shipped(path) && !path.startsWith('utils/page-watching/'),
    { path: 'utils/a.ts', text: 'new MutationObserver(f)' },
  ),
  never(
    'styles of the page are read in one place',
    'take the look from utils/page-watching/page-look.ts; boxes are measured at a click only, in components',
    /getComputedStyle\(/,
    (path) => shipped(path) && path !== 'utils/page-watching/page-look.ts' && !path.startsWith('components/'),
    { path: 'utils/page-watching/a.ts', text: 'getComputedStyle(post)' },
  ),
  never(
    'no text for people stands in code',
    'say it: utils/wording/say.ts, texts in utils/wording/en',
    />\s*[A-Z][a-z]+(?: [a-z’]+)+[.:]?\s*<\/|\b(?:aria-label|title|placeholder)="[A-Z][a-z]+ ?[^"]*"|(?:message(?: =|:) |WordsForUser\()['`][A-Z$“][^'`]* [a-z]/,
    (path) => shipped(path),
    { path: 'components/a.tsx', text: '<p>Nothing was found.</p>' },
  ),
  never('no intervals', 'use an alarm or an event', /\bsetInterval\(/, shipped, {
    path: 'utils/a.ts',
    text: 'setInterval(f, 1)',
  }),
  never(
    'no unchecked types',
    'parse or narrow the value',
    new RegExp(`(:|<|as) ${'any'}\\b|@ts-${'ignore'}`),
    () => true,
    { path: 'utils/a.ts', text: `let a: ${'any'}` },
  ),
  never(
    'nothing is left for later in a comment',
    'do it, or file an issue',
    new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`),
    () => true,
    { path: 'utils/a.ts', text: `// ${'TO'}${'DO'} later` },
  ),
  never(
    'every test runs',
    'make it pass or delete it',
    /\b(it|test|describe)\.(skip|only|todo)\(/,
    (path) => /\.(test|spec)\.tsx?$/.test(path),
    { path: 'tests/a.test.ts', text: ['it', 'only('].join('.') },
  ),
  never(
    'no path of one machine',
    'use a path relative to the file or the system folder',
    new RegExp(`['"\`]/(${'work'}|${'root'})/`),
    () => true,
    { path: 'tests/a.ts', text: `'/${'work'}/main'` },
  ),
];
