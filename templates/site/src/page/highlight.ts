/** What the page colors. */
export type CodeLanguage = 'java' | 'typescript' | 'curl' | 'json';

/** A piece of code and its kind: k(eyword), s(tring), n(umber), c(omment), t(ype or name); empty for all else. */
export type CodeToken = readonly [kind: '' | 'k' | 's' | 'n' | 'c' | 't', text: string];

const words = (list: string) => `\\b(?:${list.replaceAll(' ', '|')})\\b`;
const number = String.raw`\b\d[\w.]*|-\d[\w.]*`;
const doubleQuoted = String.raw`"(?:\\[^]|[^"\\\n])*"`;
const singleQuoted = String.raw`'(?:\\[^]|[^'\\\n])*'`;
const slashComment = String.raw`\/\/.*|\/\*[^]*?\*\/`;

// One group for each of the kinds c, s, k, n, t, tried in this order.
const grammars: Readonly<Record<CodeLanguage, readonly string[]>> = {
  java: [
    slashComment,
    `"""[^]*?"""|${doubleQuoted}|${singleQuoted}`,
    words(
      'import package public private protected static final class void new return try catch throws throw if else for while var int long double boolean byte true false null',
    ),
    number,
    String.raw`\b[A-Z]\w*`,
  ],
  typescript: [
    slashComment,
    String.raw`${'`'}(?:\\[^]|[^${'`'}\\])*${'`'}|${singleQuoted}|${doubleQuoted}`,
    words(
      'import from export const let await async for of in new return try catch throw if else function while as type true false null undefined',
    ),
    number,
    String.raw`\b[A-Z]\w*`,
  ],
  curl: [
    '(?<=^|\\s)#.*',
    String.raw`'[^']*'|"(?:\\[^]|[^"\\])*"`,
    String.raw`(?<=^|[;&|(\n])\s*\w+(?=\s)|(?<=\s)--?[a-zA-Z][\w-]*`,
    String.raw`\$(?:\w+|\{[^}]*\})`,
    '$^',
  ],
  json: ['$^', String.raw`${doubleQuoted}(?!\s*:)`, words('true false null'), number, doubleQuoted],
};
const kinds = ['c', 's', 'k', 'n', 't'] as const;
const patterns = new Map<CodeLanguage, RegExp>();

/** The code in pieces, which together are the code. */
export function tokens(code: string, language: CodeLanguage): CodeToken[] {
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(grammars[language].map((part) => `(${part})`).join('|'), 'g');
    patterns.set(language, pattern);
  }
  const found: CodeToken[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) {
      found.push(['', code.slice(end, match.index)]);
    }
    found.push([kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? '', match[0]]);
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
