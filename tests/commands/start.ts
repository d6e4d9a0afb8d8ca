import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { launch, serve } from '../browser/harness';
import { townCalendar, townPosts } from '../browser/town';
import { homePage } from '../browser/x-page';

const folder = '.town/screenshots';

/** `npm start [-- --feed FILE]`: builds, opens the sample town's X page offline with its calendar (and yours) in
 * Tangible, prints what stands on the page as a screen reader would find it, and leaves screenshots. */
export async function main(args: string[]): Promise<number> {
  execSync('wxt build', { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  const server = await serve(() => homePage(townPosts));
  const { context, extensionId } = await launch(server.port);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 620 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  for (const [label, value] of [
    ['Town', 'Asbury Park'],
    ['Latitude', '40.22'],
    ['Longitude', '-74.01'],
  ] as const) {
    await popup.getByLabel(label).fill(value);
  }
  await popup.getByRole('button', { name: 'Save place' }).click();
  const feed = args[args.indexOf('--feed') + 1];
  const files = [{ name: 'town.ics', text: townCalendar() }];
  if (args.includes('--feed') && feed) files.push({ name: 'yours.ics', text: readFileSync(feed, 'utf8') });
  for (const { name, text } of files) {
    await popup
      .getByLabel('Calendar file')
      .setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
    await popup.getByText(`in ${name}.`).waitFor();
    console.log(await popup.getByRole('status').innerText());
  }
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('tangible-slot').first().waitFor({ state: 'attached' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: `${folder}/popup-${colorScheme}.png` });
    await page.evaluate((scheme) => {
      document.documentElement.style.colorScheme = scheme;
    }, colorScheme);
    await page.screenshot({ path: `${folder}/home-${colorScheme}.png` });
  }
  const { nodes } = await (await context.newCDPSession(page)).send('Accessibility.getFullAXTree');
  const names = nodes.filter((node) => node.role?.value === 'button').map((node) => String(node.name?.value));
  for (const name of names.filter((text) => text.startsWith('In person'))) console.log(`  ${name}`);
  for (const { handle, leftAlone } of townPosts) {
    const marked = await page
      .locator('article', { hasText: `@${handle}` })
      .locator('tangible-slot')
      .count();
    if (leftAlone && marked === 0) console.log(`  @${handle}: left alone, because ${leftAlone}`);
    if (marked === (leftAlone ? 1 : 0)) {
      console.error(`  @${handle} is ${marked ? 'annotated and must not be' : 'not annotated'}`);
      process.exitCode = 1;
    }
  }
  console.log(`Screenshots: ${folder}`);
  await context.close();
  server.close();
  return Number(process.exitCode ?? 0);
}
