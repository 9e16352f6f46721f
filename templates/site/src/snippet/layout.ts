// Line breaks in generated code, by its structure (`CodeLayout`, `CodeBreaks`).

/** The indentation of Java code that continues a line. */
export const INDENT = '        ';

const LONGEST_LINE = 70;
const WIDTH = 100;
const PAGE = 120;

const isLine = (code: string): boolean => code.length <= LONGEST_LINE && !code.includes('\n');

/** Code whose lines after the first are indented. */
export const indented = (code: string, indent: string): string => code.replaceAll('\n', '\n' + indent);

/** The parts between two brackets, in one line if it is short. */
export function bracketed(open: string, parts: readonly string[], close: string, indent: string): string {
  const line = open + parts.join(', ') + close;
  return isLine(line) ? line : bracketedLines(open, parts, close, indent);
}

/** The parts between two brackets, one per line. */
export const bracketedLines = (open: string, parts: readonly string[], close: string, indent: string): string =>
  `${open.trimEnd()}\n${indent}${parts.map((part) => indented(part, indent)).join(',\n' + indent)}\n${close.trimStart()}`;

/** A layout of a chain of calls. */
export type CallFormat = (head: string, calls: readonly string[], tail: string) => string;

/** A chain of calls, in one line if it is a single short call. */
export const chained: CallFormat = (head, calls, tail) => {
  const line = head + calls.join('') + tail;
  return calls.length <= 1 && isLine(line) ? line : chainedLines(head, calls, tail);
};

/** A chain of calls, one per line. */
export const chainedLines: CallFormat = (head, calls, tail) =>
  head + [...calls, ...(tail ? [tail] : [])].map((call) => `\n${INDENT}${indented(call, INDENT)}`).join('');

/** A chain of calls within some others, in one line if it is short. */
export function nested(head: string, calls: readonly string[], depth: number): string {
  const line = head + calls.join('');
  return isLine(line) && line.length <= LONGEST_LINE - depth * INDENT.length ? line : chainedLines(head, calls, '');
}

/** Whether the first line of code that begins in a column fits into the page width. */
export const fits = (code: string, column: number): boolean => firstLine(code).length + column <= WIDTH;

const firstLine = (code: string): string => code.slice(0, (code + '\n').indexOf('\n'));

/** Java code whose lines after the first are indented like the first, and broken where they are too long. */
export const page = (code: string): string =>
  indented(INDENT + code, INDENT)
    .split('\n')
    .map(brokenLine)
    .join('\n')
    .slice(INDENT.length);

/** A place where a line may be broken; the lowest rank is the best. */
interface Place {
  readonly index: number;
  readonly rank: number;
}

// Where a line is broken only if there is no better place.
const SPACE = 1_000;
const DOT = 2_000;

// Outside its brackets if possible, and never in a literal.
function brokenLine(line: string): string {
  const lines: string[] = [];
  let indent = line.slice(0, -line.trimStart().length);
  let rest = line;
  let rank = -Infinity;
  while (rest.length > PAGE) {
    const place = bestPlace(rest);
    if (!place) {
      break;
    }
    // Parts of the same brackets stand below each other.
    indent += place.rank > rank ? INDENT : '';
    rank = place.rank;
    lines.push(rest.slice(0, place.index).trimEnd());
    rest = indent + rest.slice(place.index).trimStart();
  }
  return [...lines, rest].join('\n');
}

// The last one of those in the fewest brackets.
function bestPlace(line: string): Place | undefined {
  const start = line.length - line.trimStart().length;
  let best: Place | undefined;
  let depth = 0;
  let index = start;
  while (index <= PAGE && index < line.length && !line.startsWith('//', index)) {
    const rank = index > start ? rankAt(line, index, depth) : undefined;
    if (rank !== undefined && (!best || rank <= best.rank)) {
      best = { index, rank };
    }
    const c = line[index] ?? '';
    if (c === '"' || c === "'") {
      index = afterLiteral(line, index, c);
    } else {
      depth += '({[<'.includes(c) ? 1 : ')}]>'.includes(c) && line.slice(index - 1, index + 1) !== '->' ? -1 : 0;
      index++;
    }
  }
  return best;
}

function rankAt(line: string, index: number, depth: number): number | undefined {
  const before = line.slice(0, index);
  if (before.endsWith(', ') || before.endsWith(' = ') || (before.endsWith('(') && line[index] !== ')')) {
    return depth;
  }
  if (line[index] === ' ' && line[index + 1] !== '{') {
    return SPACE + depth;
  }
  return line[index] === '.' && !/\p{Nd}$/u.test(before) ? DOT + depth : undefined;
}

function afterLiteral(line: string, from: number, quote: string): number {
  let index = from + 1;
  while (index < line.length && line[index] !== quote) {
    index += line[index] === '\\' ? 2 : 1;
  }
  return index + 1;
}
