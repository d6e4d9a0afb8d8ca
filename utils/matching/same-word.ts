/** Spelling as the ear takes it: `Tchaikovsky` and `Chaykovski`, `Zuerich` and `Zurich`. */
export function wordSound(word: string): string {
  return word
    .replace(/tsch|tch|cz|tš/g, 'ch')
    .replace(/sch|sz|sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/kh|ch/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

function editsWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

/** Equal, or near enough for spelling: one letter in five, two in nine. Event words and numbers only when equal. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/[#\d]/.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const [x, y] = [wordSound(a), wordSound(b)];
  if (x === y) return true;
  if (shorter >= 5 && editsWithin(x, y, shorter >= 9 ? 2 : 1)) return true;
  return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= shorter - 3;
}
