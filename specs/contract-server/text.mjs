// Values that arrive as text: in paths, queries, headers and forms.

// No sign, leading zero or fraction that a second writer of the same integer would not write.
const INTEGER = /^(0|-?[1-9]\d*)$/;
// The numbers of JSON: a writer may prefer 1.0 or 1.0E-7, and nobody reads 01, +1 or .5 alike.
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The ajv keyword for a text that must be exactly a number; its value is the schema of that number. */
export const numberText = {
  keyword: 'numberText',
  schemaType: 'object',
  errors: true,
  compile(schema, parent, { self }) {
    const judge = self.compile(schema);
    const pattern = schema.type === 'integer' ? INTEGER : NUMBER;
    return function validate(text) {
      const exact = typeof text === 'string' && pattern.test(text);
      if (exact && judge(Number(text))) {
        return true;
      }
      const article = schema.type === 'integer' ? 'an integer' : 'a number';
      const messages = exact ? judge.errors.map((error) => error.message) : [`must be the exact text of ${article}`];
      validate.errors = messages.map((message) => ({ keyword: 'numberText', message, params: {} }));
      return false;
    };
  },
};

/** The same value with every number and boolean as its text, as a form would have carried it. */
export function textTree(value) {
  if (Array.isArray(value)) {
    return value.map(textTree);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textTree(each)]));
  }
  return value === null ? '' : String(value);
}

/** Text with its percent signs decoded, or undefined if they do not encode UTF-8. */
export function percentDecode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
