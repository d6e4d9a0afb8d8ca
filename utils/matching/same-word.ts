import { isUnvowelled, saysWord } from './unvowelled';

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
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      // Two letters the wrong way round are one slip (optimal string alignment): `Stlep` for `Stelp`.
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

function prefixOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Equal, or near enough for spelling: one letter in five, two in nine. Event words and numbers only when equal. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/[#\d]/.test(a + b)) return false;
  if (isUnvowelled(a) !== isUnvowelled(b)) return isUnvowelled(a) ? saysWord(a, b) : saysWord(b, a);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const [x, y] = [wordSound(a), wordSound(b)];
  if (x === y) return true;
  if (shorter >= 5 && editsWithin(x, y, shorter >= 9 ? 2 : 1)) return true;
  // Another case of the same word, in languages that inflect: `pierogi`, `pierogów`.
  const stem = shorter - 2;
  if (stem >= 5 && Math.max(a.length, b.length) - stem <= 3 && a.slice(0, stem) === b.slice(0, stem)) return true;
  const prefix = prefixOf(a, b);
  if (prefix >= 6 && shorter - prefix <= 1 && Math.max(a.length, b.length) - prefix <= 5) return true;
  return shorter >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= shorter - 3;
}
