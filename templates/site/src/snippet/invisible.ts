// Characters that are invisible, look like a space, or change the direction of writing (`Invisible`); unpaired surrogates
// are. Listed where classes of Unicode have other members.
const CLASSES =
  '\\u034f\\u17b4\\u17b5\\u0890\\u0891\\p{Cc}\\p{Cf}\\p{Z}\\p{Co}\\p{Cs}\\p{NChar}\\p{VS}\\u115f\\u1160\\u2800\\u3164\\uffa0' +
  '\\u{13439}-\\u{1343f}\\u{e0000}-\\u{e0fff}';

/** The source of an expression for one invisible character, for the flag `u`. */
export const INVISIBLE = `(?! )[${CLASSES}]`;

const invisible = new RegExp(INVISIBLE, 'u');

/** Whether a text has an invisible character. */
export const hasInvisible = (text: string): boolean => invisible.test(text);

/** The escapes of UTF-16 units that Java, TypeScript and JSON have in common. */
export const unicodeEscapes = (text: string): string =>
  text.replace(/[^]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));

/** The text with a question mark for each unpaired surrogate, as Java encodes them. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '?');

/** The bytes of a text in UTF-8. */
export const bytes = (text: string): number[] => [...new TextEncoder().encode(wellFormed(text))];
