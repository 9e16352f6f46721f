// White space as Java has it.
const SPACE = '[\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';

const blank = new RegExp(`^${SPACE}*$`);

/** Whether a text has only white space. */
export const isBlank = (text: string): boolean => blank.test(text);

const TOKEN = "[!#$%&'*+\\-.^`|~\\w]+";
const QUOTED = '"((?:[ !#-[\\]-~]|\\\\[ -~])*)"';

const token = new RegExp(`^${TOKEN}$`);
const essence = new RegExp(`^${SPACE}*((${TOKEN})/(${TOKEN}))${SPACE}*$`);
const parameters = new RegExp(`^(?:[ \\t]*;[ \\t]*(?:${TOKEN}=(?:${QUOTED}|(?:${TOKEN})?))?)*[ \\t]*$`);
const parameter = new RegExp(`;[ \\t]*(${TOKEN})=(?:${QUOTED}|(${TOKEN})?)`, 'g');

/** A media type (`MediaType`). */
export interface MediaType {
  readonly text: string;
  readonly isJson: boolean;
  readonly isRange: boolean;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** Whether a text is a token (RFC 9110, 5.6.2), such as the name of a header. */
export const isToken = (text: string): boolean => token.test(text);

/** Parses a media type; `undefined`: the text is not one. */
export function parseMediaType(text = ''): MediaType | undefined {
  const [before = ''] = text.split(';', 1);
  const after = text.slice(before.length);
  const [, name, type, subtype] = essence.exec(before) ?? [];
  if (name === undefined || !parameters.test(after)) {
    return undefined;
  }
  const values = new Map<string, string>();
  for (const [, key = '', inQuotes, bare] of after.matchAll(parameter)) {
    const value = inQuotes?.replace(/\\(.)/g, '$1') ?? bare;
    if (value && !values.has(key.toLowerCase())) {
      values.set(key.toLowerCase(), value);
    }
  }
  return {
    text: [name, ...[...values].map(([key, value]) => `${key}=${isToken(value) ? value : quoted(value)}`)].join('; '),
    isJson: /^(application|text)\/json$|\+json$/i.test(name),
    isRange: type === '*' || subtype === '*',
    parameters: [...values],
  };
}

/** A text in quotes, with escapes. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
