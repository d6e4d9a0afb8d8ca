/** A text with parts of it, such as its days and hours, replaced by as many \uE000, which no pattern for words matches. */
export function blanked(text: string, taken: readonly { from: number; to: number }[]): string {
  let result = text;
  for (const { from, to } of taken) result = result.slice(0, from) + '\uE000'.repeat(to - from) + result.slice(to);
  return result;
}
