// Values that arrive as text: in paths, queries, headers and forms.

// The one text of an integer: no plus sign, leading zero or fraction.
const INTEGER = /^(0|-?[1-9]\d*)$/;
// JSON numbers (RFC 8259, section 6): 1.0 and 1.0E-7 are allowed; 01, +1 and .5 are not.
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The ajv keyword for a text that must be exactly a number; its value is the schema of that number. */
export const numberText = {
  keyword: 'numberText',
  schemaType: 'object',
  errors: true,
  compile(schema, parent, { self }) {
    const validateNumber = self.compile(schema);
    const pattern = schema.type === 'integer' ? INTEGER : NUMBER;
    return function validate(text) {
      const exact = typeof text === 'string' && pattern.test(text);
      if (exact && validateNumber(Number(text))) {
        return true;
      }
      const article = schema.type === 'integer' ? 'an integer' : 'a number';
      const messages = exact
        ? validateNumber.errors.map((error) => error.message)
        : [`must be the exact text of ${article}`];
      validate.errors = messages.map((message) => ({ keyword: 'numberText', message, params: {} }));
      return false;
    };
  },
};

/** The value with every number and boolean as text, as in a form. */
export function textTree(value) {
  if (Array.isArray(value)) {
    return value.map(textTree);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, textTree(each)]));
  }
  return value === null ? '' : String(value);
}

/** Percent-decoded text; undefined if it is not percent-encoded UTF-8. */
export function percentDecode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
