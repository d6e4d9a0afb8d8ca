import { readFileSync } from 'node:fs';
import { launchBare } from '../browser/harness';

const folder = 'public/icon';
const sizes = [16, 32, 48, 96, 128];

/** `node tests/commands/run.mjs icons`: draws the toolbar icons anew from `public/icon/icon.svg`. */
export async function main(): Promise<number> {
  const svg = readFileSync(`${folder}/icon.svg`, 'utf8');
  const context = await launchBare({}, []);
  const page = await context.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
  }
  await context.close();
  return 0;
}
