// Words of a POSIX shell (`ShellText`, `ShellJson`).
import { bytes, hasInvisible, INVISIBLE } from './invisible.js';
import { type Json, wireJsonLines } from './json.js';

// Characters that linters take for an expansion with missing double quotes.
const EXPANDED = '\\$(?=[{(\\w])|`';
// In single quotes, what is invisible, looks expanded, or looks like an escape of the quote behind it.
const MISREAD = new RegExp(`(\\\\+(?=$|'|(?!\\n)${INVISIBLE}|${EXPANDED})|(?!\\n)${INVISIBLE}|${EXPANDED})`, 'u');
const expanded = new RegExp(EXPANDED);
const calm = /^[\w /:.~%=?&;-]*$/;

/** Whether a quoted word represents the text without `printf`. */
export const isPlain = (text: string): boolean => !hasInvisible(text);

/** A word that represents any text. Arguments cannot contain NUL; U+FFFD replaces it. */
export function word(text: string): string {
  const held = text.replace(/\0/g, '\ufffd');
  if (isPlain(held)) {
    return singleOrDoubleQuoted(held);
  }
  // Command substitution removes trailing line ends.
  const body = held.replace(/\n+$/, '');
  const ends = held.slice(body.length);
  return (body && `"$(${printf(body)})"`) + (ends && `'${ends}'`);
}

function singleOrDoubleQuoted(text: string): string {
  return expanded.test(text) || text.endsWith('\\') || text.includes("\\'")
    ? // Interactive shells expand ! even in double quotes.
      '"' + text.replace(/[\\"$`]/g, '\\$&').replace(/!/g, `"'!'"`) + '"'
    : singleQuoted(text) || "''";
}

const singleQuoted = (text: string): string => text && `'${text.replace(/'/g, "'\\''")}'`;

/** A word that represents JSON, formatted over several lines. */
export const jsonWord = (json: Json): string => block(wireJsonLines(json));

/** A word that represents a text in which line feeds are formatting: in single quotes as far as readable. */
export const block = (text: string): string =>
  text
    .split(MISREAD)
    .map((part, index) =>
      index % 2 === 0
        ? singleQuoted(part)
        : isPlain(part)
          ? `"${part.replace(/[\\$`]/g, '\\$&')}"`
          : `"$(${printf(part)})"`,
    )
    .join('');

/** A word that represents a URL, without quotes if possible. */
export const urlWord = (url: string): string => (/^[\w/:.~%-]+$/.test(url) ? url : word(url));

/** A word that represents a text followed by the value of an environment variable. */
export const wordWithVariable = (before: string, variable: string): string =>
  calm.test(before) ? `"${before}$${variable}"` : `${word(before)}"$${variable}"`;

/** A word that represents the value of an environment variable, which must be set, followed by a text. */
export const wordAfterVariable = (variable: string, after: string): string =>
  calm.test(after) ? `"\${${variable}:?}${after}"` : `"\${${variable}:?}"${word(after)}`;

const SEEN: Readonly<Record<string, string>> = { '%': '%%', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A command that prints any text. */
export const printf = (text: string): string =>
  `printf '${text.replace(
    // Without special characters of the shell and without a backslash at the end, so that quoting needs no exceptions.
    /^-|[^]/gu,
    (c, at: number) => SEEN[c] ?? ((at === 0 && c === '-') || "'$`\\".includes(c) || hasInvisible(c) ? octal(c) : c),
  )}'`;

const octal = (text: string): string =>
  bytes(text)
    .map((byte) => '\\' + byte.toString(8).padStart(3, '0'))
    .join('');
