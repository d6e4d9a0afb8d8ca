import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules, type SourceFile } from './house-rules/rules';

const root = fileURLToPath(new URL('..', import.meta.url));

function readSources(folder: string): SourceFile[] {
  let entries: ReturnType<typeof listFolder>;
  try {
    entries = listFolder(folder);
  } catch {
    return []; // a room nobody has moved into yet
  }
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('fixtures'))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

function listFolder(folder: string) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
}

const sources = ['entrypoints', 'components', 'utils', 'tests'].flatMap(readSources);

describe('the rules of the house', () => {
  it('looks at the real tree', () => expect(sources.length).toBeGreaterThan(5));

  for (const rule of rules) {
    it(`${rule.name}: catches a planted violation`, () => expect(rule.broken(rule.sample)).toBe(true));
    it(`${rule.name}: holds everywhere`, () => {
      const broken = sources.filter((file) => rule.broken(file)).map((file) => `${file.path}: ${rule.advice}`);
      expect(broken).toEqual([]);
    });
  }
});
