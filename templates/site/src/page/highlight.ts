/** What the page colors. */
export type CodeLanguage = 'java' | 'typescript' | 'curl' | 'json';

/** A piece of code and its kind: k(eyword), s(tring), n(umber), c(omment), t(ype or name); empty for all else. */
export type CodeToken = readonly [kind: '' | 'k' | 's' | 'n' | 'c' | 't', text: string];

const words = (list: string) => `\\b(?:${list.replaceAll(' ', '|')})\\b`;
const number = String.raw`\b\d[\w.]*|-\d[\w.]*`;
// What does not end is colored as far as it goes, so that no part of the code is read more than twice.
const doubleQuoted = String.raw`"(?:\\[^]|[^"\\\n])*"?`;
const singleQuoted = String.raw`'(?:\\[^]|[^'\\\n])*'?`;
const backQuoted = '`(?:\\\\[^]|[^`\\\\])*`?';
const slashComment = String.raw`\/\/.*|\/\*[^]*?(?:\*\/|$)`;
const typeName = String.raw`\b[A-Z]\w*`;

type Kind = CodeToken[0];

// For each kind what it matches, tried in this order.
const grammars: Readonly<Record<CodeLanguage, readonly (readonly [Kind, string])[]>> = {
  java: [
    ['c', slashComment],
    ['s', `"""[^]*?(?:"""|$)|${doubleQuoted}|${singleQuoted}`],
    [
      'k',
      words(
        'import package public private protected static final class void new return try catch throws throw if else for while var int long double boolean byte true false null',
      ),
    ],
    ['n', number],
    ['t', typeName],
  ],
  typescript: [
    ['c', slashComment],
    ['s', `${backQuoted}|${singleQuoted}|${doubleQuoted}`],
    [
      'k',
      words(
        'import from export const let await async for of in new return try catch throw if else function while as type true false null undefined',
      ),
    ],
    ['n', number],
    ['t', typeName],
  ],
  curl: [
    ['c', '(?<=^|\\s)#.*'],
    ['s', String.raw`'[^']*'?|"(?:\\[^]|[^"\\])*"?`],
    ['k', String.raw`(?<=^|[;&|(\n])[ \t]*\w+(?=\s)|(?<=\s)--?[a-zA-Z][\w-]*`],
    ['n', String.raw`\$(?:\w+|\{[^}]*\}?)`],
  ],
  json: [
    ['t', String.raw`"(?:\\[^]|[^"\\\n])*"(?=\s*:)`],
    ['s', doubleQuoted],
    ['k', words('true false null')],
    ['n', number],
  ],
};
const patterns = new Map<CodeLanguage, RegExp>();

/** Whether there are colors for a language. */
export function isColored(language: string): language is CodeLanguage {
  return Object.hasOwn(grammars, language);
}

/** The code in pieces, which together are the code. */
export function tokens(code: string, language: CodeLanguage): CodeToken[] {
  const grammar = grammars[language];
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(grammar.map(([, part]) => `(${part})`).join('|'), 'g');
    patterns.set(language, pattern);
  }
  const found: CodeToken[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) {
      found.push(['', code.slice(end, match.index)]);
    }
    found.push([grammar.find((_kind, at) => match[at + 1] !== undefined)?.[0] ?? '', match[0]]);
    end = match.index + match[0].length;
  }
  if (end < code.length) {
    found.push(['', code.slice(end)]);
  }
  return found;
}

/** Shows the code in the element, with colors. */
export function paint(element: Element, code: string, language: CodeLanguage): void {
  element.replaceChildren(
    ...tokens(code, language).map(([kind, text]) => {
      if (!kind) {
        return text;
      }
      const span = document.createElement('span');
      span.className = kind;
      span.textContent = text;
      return span;
    }),
  );
}
