// Media types as the generator writes them: `type/subtype; name=value; name="a b"`.

/** Whether it is JSON, such as `application/problem+json` (RFC 6839, 3.1). */
export const isJsonType = (type: string): boolean => /^(application|text)\/json(;|$)|^[^;]*\+json(;|$)/i.test(type);

/** Whether it is a media range: what the API accepts, not the type of something. */
export const isRange = (type: string): boolean => /^\*\/|^[^;]*\/\*(;|$)/.test(type);

/** Whether a text is a token (RFC 9110, 5.6.2), such as the name of a header. */
export const isToken = (text: string): boolean => /^[!#$%&'*+\-.^`|~\w]+$/.test(text);

// White space as Java has it.
const SPACE = '\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const blank = new RegExp(`^[${SPACE}]*$`);

/** Whether a text has only white space. */
export const isBlank = (text: string): boolean => blank.test(text);
