import { readFileSync } from 'node:fs';

/** The values of a file with one JSON value a line; a line that is none is an error that names it. */
export function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new Error(`${file}, line ${index + 1}: this is no JSON`);
    }
  });
}
