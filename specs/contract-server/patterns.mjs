// Generates a text that matches a regular expression, for the syntax that API documents use.

const CLASSES = { d: '0', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', n: '\n', t: '\t', r: '\r', b: '', B: '' };
const NEGATED_CANDIDATES = ['a', '0', '-', '_', ' ', 'A', '.', '/'];

/** A text of at least `minimum` characters that matches the pattern; undefined if none was found. */
export function matchingText(pattern, minimum = 0) {
  for (let extra = 0; extra <= minimum; extra++) {
    let text;
    try {
      text = new PatternReader(pattern, extra).alternatives();
    } catch {
      return undefined;
    }
    if (text.length >= minimum && new RegExp(pattern).test(text)) {
      return text;
    }
  }
  return undefined;
}

class PatternReader {
  #pattern;
  #extra;
  #position = 0;

  // Every quantifier adds up to `extra` repetitions to its minimum.
  constructor(pattern, extra) {
    this.#pattern = pattern;
    this.#extra = extra;
  }

  // The text of the first alternative; the others are skipped.
  alternatives() {
    const texts = [this.#sequence()];
    while (this.#take('|')) {
      texts.push(this.#sequence());
    }
    return texts[0];
  }

  #sequence() {
    let text = '';
    while (this.#position < this.#pattern.length && !'|)'.includes(this.#pattern[this.#position])) {
      text += this.#atom();
    }
    return text;
  }

  #atom() {
    if (this.#take('^') || this.#take('$')) {
      return '';
    }
    const text = this.#take('(')
      ? this.#group()
      : this.#take('[')
        ? this.#class()
        : this.#take('\\')
          ? this.#escape()
          : this.#next();
    return text.repeat(this.#times());
  }

  #group() {
    if (this.#take('?') && !this.#take(':')) {
      throw new Error('only capturing and non-capturing groups are supported');
    }
    const text = this.alternatives();
    this.#expect(')');
    return text;
  }

  #class() {
    const start = this.#position - 1;
    const negated = this.#take('^');
    const first = this.#take('\\') ? this.#escape() : this.#next();
    while (!this.#take(']')) {
      this.#take('\\');
      this.#position += 1;
      if (this.#position >= this.#pattern.length) {
        throw new Error('unterminated character class');
      }
    }
    const characterClass = new RegExp(this.#pattern.slice(start, this.#position));
    return negated ? (NEGATED_CANDIDATES.find((each) => characterClass.test(each)) ?? first) : first;
  }

  #escape() {
    const letter = this.#next();
    if (letter === 'u' || letter === 'x') {
      const digits = this.#pattern.slice(this.#position, (this.#position += letter === 'u' ? 4 : 2));
      return String.fromCharCode(parseInt(digits, 16));
    }
    if (letter === 'p' || letter === 'P') {
      this.#position = this.#pattern.indexOf('}', this.#position) + 1;
      return letter === 'p' ? 'a' : '-';
    }
    return CLASSES[letter] ?? letter;
  }

  #times() {
    const limits = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#position));
    if (limits === null) {
      return 1;
    }
    this.#position += limits[0].length;
    const [, sign, minimum, comma, maximum] = limits;
    if (sign !== undefined) {
      return sign === '?' ? 0 : (sign === '+' ? 1 : 0) + this.#extra;
    }
    const upper = comma === '' ? Number(minimum) : maximum === '' ? Infinity : Number(maximum);
    return Math.min(Number(minimum) + this.#extra, upper);
  }

  #next() {
    return this.#pattern[this.#position++] ?? '';
  }

  #take(text) {
    const matches = this.#pattern[this.#position] === text;
    this.#position += matches ? 1 : 0;
    return matches;
  }

  #expect(text) {
    if (!this.#take(text)) {
      throw new Error(`${text} is missing`);
    }
  }
}
