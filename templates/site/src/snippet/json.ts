/** A number by its digits, because a double would round it: `sign digits * 10^-scale` (`BigDecimal`). */
interface Decimal {
  readonly sign: string;
  readonly digits: string;
  readonly scale: number;
}

/** JSON whose numbers keep their digits and whose members keep their order. */
export type Json = null | boolean | string | Decimal | Json[] | Map<string, Json>;

/** Whether it is a list or an object. */
export const isContainer = (json: Json): json is Json[] | Map<string, Json> =>
  Array.isArray(json) || json instanceof Map;

/** The names, or the indexes, and the values in a list or object. */
export const entries = (json: Json[] | Map<string, Json>): (readonly [name: string | number, value: Json])[] => [
  ...json.entries(),
];

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?/gi;

/**
 * The tree of JSON text. Marks in front of all strings tell numbers, and keep members in order whose names are digits.
 *
 * @throws SyntaxError if it is something else
 */
export const parse = (text: string): Json =>
  JSON.parse(
    text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? `"_${token.slice(1)}` : `"#${token}"`)),
    (_, value: null | boolean | string | Json[] | Record<string, Json>) =>
      typeof value === 'string'
        ? (value.startsWith('_') ? String : decimal)(value.slice(1))
        : value === null || typeof value === 'boolean' || Array.isArray(value)
          ? value
          : new Map(Object.entries(value).map(([name, member]) => [name.slice(1), member])),
  ) as Json;

function decimal(text: string): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)\.?(\d*)e?(.*)$/i.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  return { sign: digits === '0' ? '' : sign, digits, scale: fraction.length - Number(exponent) };
}

/** JSON text, in lines if there is an indentation; escapes have lower-case digits. */
function write(json: Json, number: (value: Decimal) => string, indent = ''): string {
  if (isContainer(json)) {
    const inner = indent && indent + '  ';
    const parts = entries(json).map(
      ([name, value]) =>
        inner +
        (typeof name === 'string' ? quoted(name) + ((indent && ': ') || ':') : '') +
        write(value, number, inner),
    );
    const end = parts.length > 0 ? indent : indent && ' ';
    return Array.isArray(json) ? `[${parts.join()}${end}]` : `{${parts.join()}${end}}`;
  }
  return typeof json === 'string' ? quoted(json) : typeof json === 'object' && json ? number(json) : String(json);
}

// Unpaired surrogates stay, unlike in JSON.stringify.
const quoted = (text: string): string =>
  `"${text.replace(/[^ !#-[\]-\uffff]/g, (c) => JSON.stringify(c).slice(1, -1))}"`;

/** JSON text without white space as Jackson writes it (`JsonNode.toString`). */
export const jacksonText = (json: Json): string =>
  write(json, decimalText).replace(/\\\\|\\u00../g, (escape) => escape.slice(0, 2) + escape.slice(2).toUpperCase());

// BigDecimal.toString
function decimalText(value: Decimal): string {
  return value.scale >= 0 && exponent(value) >= -6 ? plain(value) : scientific(value, 'E');
}

const exponent = ({ digits, scale }: Decimal): number => digits.length - scale - 1;

function plain({ sign, digits, scale }: Decimal): string {
  const all = scale > 0 ? digits.padStart(scale + 1, '0') : digits + '0'.repeat(-scale);
  return sign + (scale > 0 ? all.slice(0, -scale) + '.' + all.slice(-scale) : all);
}

function scientific(value: Decimal, mark: string): string {
  const { sign, digits } = value;
  const size = exponent(value);
  return sign + digits[0] + (digits[1] ? '.' + digits.slice(1) : '') + mark + (size < 0 ? size : `+${size}`);
}

// More zeros than a number of ECMAScript can have.
const MOST_ZEROS = 400;

/** The text of one value as it is sent (`WireText.of`): JSON for lists and objects, empty for null. */
export function wireText(value: Json): string {
  if (isContainer(value)) {
    return wireJson(value);
  }
  if (typeof value === 'object' && value) {
    const short = stripped(value);
    return Math.abs(short.scale) > MOST_ZEROS ? number(short) : plain(short);
  }
  return String(value ?? '');
}

/** The JSON of a value as it is sent (`WireText.json`): as ECMAScript writes it (RFC 8785). */
export const wireJson = (value: Json): string => write(value, wireNumber);

/** The JSON of a value as it is sent, in lines. */
export const wireJsonLines = (value: Json): string => write(value, wireNumber, '\n');

// As ECMAScript writes it: the shortest digits, with an exponent where they are many.
const wireNumber = (value: Decimal): string => number(stripped(value));

function stripped({ sign, digits, scale }: Decimal): Decimal {
  const short = digits.replace(/(?!^)0+$/, '');
  return { sign, digits: short, scale: short === '0' ? 0 : scale - digits.length + short.length };
}

function number(value: Decimal): string {
  const size = exponent(value);
  return size >= -6 && size <= 20 ? plain(value) : scientific(value, 'e');
}
