/** Deeper than any page's data. */
const maximumDepth = 200;
const quotes: Record<string, RegExp> = { '"': /"/, "'": /'/, '\u201c': /[\u201c\u201d"]/, '\u201d': /[\u201c\u201d"]/ };
const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * What a text means that was meant to be JSON: comments, raw line ends and quotes inside strings, single quotes, names
 * without quotes, commas too many or too few, escapes that are none, `NaN` and missing values, several values in a row
 * and a missing end are read as they must have been meant. `value` is undefined where there is no object or list in it;
 * `isWhole` is false where the end is missing. Reads every character once, but for a look ahead at each quote.
 */
export function parseLooseJson(text: string): { value: unknown; isWhole: boolean } {
  const reader = new LooseReader(text);
  const values: unknown[] = [];
  while (reader.skipTo(/[{[]/)) values.push(reader.value(0));
  return { value: values.length > 1 ? values.flat() : values[0], isWhole: reader.isWhole };
}

/** The value a text begins with, whatever stands behind it. */
export function firstLooseValue(text: string): unknown {
  return new LooseReader(text).value(0);
}

class LooseReader {
  private at = 0;
  isWhole = true;
  constructor(private readonly text: string) {}

  /** Goes to the next character like this; false when there is none. */
  skipTo(wanted: RegExp): boolean {
    for (; this.at < this.text.length; this.at += 1) {
      this.skipSpace();
      if (wanted.test(this.peek())) return true;
    }
    return false;
  }

  value(depth: number): unknown {
    this.skipSpace();
    const first = this.peek();
    if (depth > maximumDepth) {
      this.at = this.text.length;
      return undefined;
    }
    if (first === '{') return this.object(depth);
    if (first === '[') return this.list(depth);
    if (quotes[first]) return this.string();
    return this.word();
  }

  private object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.at += 1;
    for (;;) {
      this.skipSpace(',;');
      const next = this.peek();
      if (next === '' || next === '}' || next === ']') {
        // A list's end inside an object belongs to what is around it.
        if (next === '}') this.at += 1;
        if (next === '') this.isWhole = false;
        return object;
      }
      const before = this.at;
      const name = quotes[next] ? this.string() : this.name();
      this.skipSpace();
      if (this.peek() === ':') {
        this.at += 1;
        const value = this.value(depth + 1);
        if (name !== '__proto__' && value !== undefined) object[name] = value;
      }
      if (this.at === before) this.at += 1;
    }
  }

  private list(depth: number): unknown[] {
    const list: unknown[] = [];
    this.at += 1;
    for (;;) {
      this.skipSpace(',;');
      const next = this.peek();
      if (next === '' || next === ']' || next === '}') {
        if (next === ']') this.at += 1;
        if (next === '') this.isWhole = false;
        return list;
      }
      const before = this.at;
      const value = this.value(depth + 1);
      if (value !== undefined) list.push(value);
      if (this.at === before) this.at += 1;
    }
  }

  private string(): string {
    const closing = quotes[this.peek()] ?? /"/;
    let text = '';
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const character = this.peek();
      if (character === '\\') text += this.escaped();
      else if (closing.test(character) && this.isEnd()) {
        this.at += 1;
        return text;
      } else text += character;
    }
    return text;
  }

  /** Whether the quote here ends its string: what follows must be able to follow a string. */
  private isEnd(): boolean {
    const rest = this.text.slice(this.at + 1, this.at + 40);
    return /^\s*(?:$|[}\]:;]|,\s*(?:$|["'{[\]}\u201c\u201d/\d-]|[\w$@]+\s*:|true|false|null)|"|\/\/|\/\*)/.test(rest);
  }

  private escaped(): string {
    const next = this.text[this.at + 1] ?? '';
    const [, hex] = next === 'u' ? (/^([\da-f]{4})/i.exec(this.text.slice(this.at + 2, this.at + 6)) ?? []) : [];
    this.at += hex ? 5 : 1;
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
    return escapes[next] ?? (/[\w]/.test(next) ? `\\${next}` : next);
  }

  private name(): string {
    const [name = ''] = /^[^\s:,{}[\]]{0,100}/.exec(this.text.slice(this.at, this.at + 100)) ?? [];
    this.at += name.length;
    return name;
  }

  /** A number, true, false; whatever else stands without quotes is no value. */
  private word(): unknown {
    const [word = ''] = /^[^\s,{}[\]"']{0,200}/.exec(this.text.slice(this.at, this.at + 200)) ?? [];
    this.at += word.length;
    if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : undefined;
  }

  private peek(): string {
    return this.text[this.at] ?? '';
  }

  /** Space and comments, and whatever else is given. */
  private skipSpace(others = ''): void {
    for (;;) {
      const character = this.peek();
      if (character !== '' && (/\s|\uFEFF/.test(character) || others.includes(character))) this.at += 1;
      else if (this.text.startsWith('//', this.at)) this.at = this.after('\n');
      else if (this.text.startsWith('/*', this.at)) this.at = this.after('*/');
      else return;
    }
  }

  private after(end: string): number {
    const found = this.text.indexOf(end, this.at);
    return found < 0 ? this.text.length : found + end.length;
  }
}
