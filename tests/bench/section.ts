/** What `npm run bench -- …` was given, as a section may ask for it. */
export type BenchOptions = {
  /** The word after `--NAME`, if it was given. */
  option(name: string): string | undefined;
  /** Whether `--NAME` was given. */
  has(name: string): boolean;
};

/** One named thing that was measured; `null` = this one does not do it, or failed at it. The first column is Tangible. */
export type BenchRow = { name: string; unit?: string; values: Record<string, number | null> };

/** What one file of this folder measured. Numbers only: nothing passes or fails by them. */
export type BenchSection = {
  title: string;
  rows: BenchRow[];
  /** What the reader should know: what was compared, what was left out and why. */
  notes: string[];
};

export type Bench = (options: BenchOptions) => Promise<BenchSection>;

/** A section as a table, its columns in the order in which the rows name them. */
export function tableOf({ title, rows, notes }: BenchSection): string {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const lines = rows.map(({ name, unit, values }) => [
    unit ? `${name} (${unit})` : name,
    ...columns.map((column) => shown(values[column])),
  ]);
  const table = rows.length > 0 ? [['', ...columns], ...lines] : [];
  const widths = ['', ...columns].map((_, index) => Math.max(...table.map((line) => line[index]?.length ?? 0)));
  const text = table.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...text, ...notes.map((note) => `- ${note}`)].join('\n');
}

function shown(value: number | null | undefined): string {
  if (value === undefined) return '';
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}
