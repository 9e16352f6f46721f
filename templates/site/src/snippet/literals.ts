import { hasInvisible, unicodeEscapes } from './invisible.js';

// A constant of Java has at most 65,535 bytes, and a character takes up to three.
const LONGEST = 21_000;

const JAVA_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** The Java expression for a text (`JavaLiterals.expression`). */
export function javaLiteral(text: string): string {
  if (text.length <= LONGEST) {
    // By units: halves of surrogate pairs are escaped as well.
    return (
      '"' + text.replace(/[^ !#-[\]-~]/g, (c) => JAVA_ESCAPES[c] ?? (hasInvisible(c) ? unicodeEscapes(c) : c)) + '"'
    );
  }
  const middle = Math.ceil(Math.ceil(text.length / LONGEST) / 2) * LONGEST;
  return `${javaLiteral(text.slice(0, middle))}.concat(${javaLiteral(text.slice(middle))})`;
}

const TYPESCRIPT_ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** The TypeScript literal for a text (`TypeScriptLiterals.string`). */
export const typeScriptLiteral = (text: string): string =>
  "'" +
  text.replace(/[^ -&(-[\]-~]/gu, (c) => TYPESCRIPT_ESCAPES[c] ?? (hasInvisible(c) ? unicodeEscapes(c) : c)) +
  "'";

/** A key of an object literal; `__proto__` would set the prototype unless it is computed. */
export function objectKey(name: string): string {
  return name === '__proto__' ? `['__proto__']` : /^[A-Za-z_$][\w$]*$/.test(name) ? name : typeScriptLiteral(name);
}
