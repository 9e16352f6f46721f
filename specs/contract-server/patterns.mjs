// A text that matches a regular expression, for the part of the syntax that API documents use.

const CLASSES = { d: '0', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', n: '\n', t: '\t', r: '\r', b: '', B: '' };
const NEGATED_CANDIDATES = ['a', '0', '-', '_', ' ', 'A', '.', '/'];

/** A text of at least `minimum` characters that the pattern matches, or undefined if none was found. */
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
  #at = 0;

  // `extra` repetitions beyond the fewest are taken wherever the pattern allows them.
  constructor(pattern, extra) {
    this.#pattern = pattern;
    this.#extra = extra;
  }

  // The first alternative is the text; the others only have to be read.
  alternatives() {
    const texts = [this.#sequence()];
    while (this.#take('|')) {
      texts.push(this.#sequence());
    }
    return texts[0];
  }

  #sequence() {
    let text = '';
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern[this.#at])) {
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
      throw new Error('only groups without conditions have an obvious text');
    }
    const text = this.alternatives();
    this.#expect(')');
    return text;
  }

  #class() {
    const from = this.#at - 1;
    const negated = this.#take('^');
    const first = this.#take('\\') ? this.#escape() : this.#next();
    while (!this.#take(']')) {
      this.#take('\\');
      this.#at += 1;
      if (this.#at >= this.#pattern.length) {
        throw new Error('a class does not end');
      }
    }
    const whole = new RegExp(this.#pattern.slice(from, this.#at));
    return negated ? (NEGATED_CANDIDATES.find((each) => whole.test(each)) ?? first) : first;
  }

  #escape() {
    const letter = this.#next();
    if (letter === 'u' || letter === 'x') {
      const digits = this.#pattern.slice(this.#at, (this.#at += letter === 'u' ? 4 : 2));
      return String.fromCharCode(parseInt(digits, 16));
    }
    if (letter === 'p' || letter === 'P') {
      this.#at = this.#pattern.indexOf('}', this.#at) + 1;
      return letter === 'p' ? 'a' : '-';
    }
    return CLASSES[letter] ?? letter;
  }

  #times() {
    const limits = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#at));
    if (limits === null) {
      return 1;
    }
    this.#at += limits[0].length;
    const [, sign, fewest, comma, most] = limits;
    if (sign !== undefined) {
      return sign === '?' ? 0 : (sign === '+' ? 1 : 0) + this.#extra;
    }
    const upper = comma === '' ? Number(fewest) : most === '' ? Infinity : Number(most);
    return Math.min(Number(fewest) + this.#extra, upper);
  }

  #next() {
    return this.#pattern[this.#at++] ?? '';
  }

  #take(text) {
    const found = this.#pattern[this.#at] === text;
    this.#at += found ? 1 : 0;
    return found;
  }

  #expect(text) {
    if (!this.#take(text)) {
      throw new Error(`${text} is missing`);
    }
  }
}
