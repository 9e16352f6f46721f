// JSON as it is written, in colors: texts, numbers and the order of members are those of the answer.

/** The kind of a piece of text: t (name of a member), s(tring), n(umber), k(eyword); empty for punctuation and space. */
export type PieceKind = '' | 't' | 's' | 'n' | 'k';

/** A piece of the shown text. Together they are the text. */
export type Piece = readonly [kind: PieceKind, text: string];

/** The characters of a piece at most, so that long texts can be shown in parts. */
const PIECE = 4096;
/** The levels up to which lines are indented: deeper ones would be mostly space. */
const MAX_INDENT = 40;

/** The pieces of a text as it is. */
export function* plain(text: string, kind: PieceKind = ''): Generator<Piece, void, undefined> {
  for (let start = 0; start < text.length; start += PIECE) {
    yield [kind, text.slice(start, start + PIECE)];
  }
}

/** The pieces of a JSON text with one member or item per line. What is not JSON stays as it is. */
export function* pretty(text: string): Generator<Piece, void, undefined> {
  let depth = 0;
  let isAtStart = false;
  for (const [kind, token] of tokens(text)) {
    const isEnd = token === '}' || token === ']';
    depth -= isEnd ? 1 : 0;
    if (isAtStart && !isEnd) {
      yield ['', newLine(depth)];
    }
    const isStart = token === '{' || token === '[';
    depth += isStart ? 1 : 0;
    if (kind !== '') {
      yield* plain(token, kind);
    } else if (isEnd) {
      yield ['', isAtStart ? token : newLine(depth) + token];
    } else {
      yield ['', token === ',' ? `,${newLine(depth)}` : token === ':' ? ': ' : token];
    }
    isAtStart = isStart;
  }
}

/** The pieces of a JSON text in one line, or of another one. */
export function* inline(text: string): Generator<Piece, void, undefined> {
  for (const [kind, token] of tokens(text)) {
    yield* kind === '' ? [[kind, token === ',' ? ', ' : token === ':' ? ': ' : token] as const] : plain(token, kind);
  }
}

function newLine(depth: number): string {
  return `\n${'  '.repeat(Math.min(Math.max(depth, 0), MAX_INDENT))}`;
}

// The tokens without the space between them.
function* tokens(text: string): Generator<Piece, void, undefined> {
  const space = /[\t\n\r ]*/y;
  // Several words are no JSON, and stay apart.
  const word = /[^\t\n\r "{}[\],:]+(?:[\t\n\r ]+[^\t\n\r "{}[\],:]+)*/y;
  const skip = (at: number): number => {
    space.lastIndex = at;
    space.test(text);
    return space.lastIndex;
  };
  for (let at = skip(0); at < text.length;) {
    const start = at;
    const first = text[at] ?? '';
    if (first === '"') {
      at = endOfString(text, at);
      const next = skip(at);
      yield [text[next] === ':' ? 't' : 's', text.slice(start, at)];
    } else if ('{}[],:'.includes(first)) {
      at++;
      yield ['', first];
    } else {
      word.lastIndex = at;
      word.test(text);
      at = word.lastIndex;
      yield [/[-\d]/.test(first) ? 'n' : 'k', text.slice(start, at)];
    }
    at = skip(at);
  }
}

// The index after the closing quotation mark. No regular expression: its stack would limit the length.
function endOfString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) {
      return text.length;
    }
    let slashes = end;
    while (text[slashes - 1] === '\\') {
      slashes--;
    }
    if ((end - slashes) % 2 === 0) {
      return end + 1;
    }
  }
}

/** Nodes for pieces: spans for those that have a color. */
export function nodes(pieces: Iterable<Piece>): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const [kind, text] of pieces) {
    if (kind === '') {
      made.append(text);
    } else {
      const span = document.createElement('span');
      span.className = kind;
      span.textContent = text;
      made.append(span);
    }
  }
  return made;
}

/** The characters of a block, which ends with a line unless that has no end. */
const BLOCK = 2 ** 13;

/** Blocks of pieces: a browser lays out only those that are seen. */
export function* blocks(pieces: Iterable<Piece>): Generator<readonly Piece[], void, undefined> {
  let block: Piece[] = [];
  let length = 0;
  for (const [kind, text] of pieces) {
    length += text.length;
    const end = length > 4 * BLOCK ? text.length : length > BLOCK && kind === '' ? text.indexOf('\n') + 1 : 0;
    block.push([kind, end > 0 ? text.slice(0, end) : text]);
    if (end > 0) {
      yield block;
      block = end < text.length ? [[kind, text.slice(end)]] : [];
      length = text.length - end;
    }
  }
  if (block.length > 0) {
    yield block;
  }
}

/** The first pieces, with about a number of characters. */
export function* take(pieces: Iterable<Piece>, characters: number): Generator<Piece, void, undefined> {
  let left = characters;
  for (const piece of pieces) {
    if (left <= 0) {
      return;
    }
    left -= piece[1].length;
    yield piece;
  }
}
