import { bracketed, definedEntries, isObject, percentEncode, scalarText } from './encoding.js';

/** Arguments of a call by their key. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The serialization styles of parameters (OpenAPI, Parameter Object, style values). */
export type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** The serialization of a parameter or form member. An absent value is OpenAPI's default for the parameter location. */
export interface Parameter {
  /** The key of the argument if it differs from the name on the wire. */
  readonly key?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Whether the value is written as JSON; as a member of a form, each item of a list. */
  readonly json?: boolean;
  /** The media type of a part of a multipart body. */
  readonly contentType?: string;
  /** Further headers of a part of a multipart body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes a path parameter or header that is not plain text in the style `simple`. */
  readonly write?: TextWriter;
  /** Writes a query parameter or form member that is neither in the style `form`, exploded, nor in `deepObject`. */
  readonly pairs?: PairsWriter;
  /** Adds a cookie to the request. */
  readonly add?: CookieWriter;
  /** The serialization of the members of a value that is a form. */
  readonly members?: Parameters;
}

/** Writes a parameter as one text; undefined if it has none, such as an empty list. */
export type TextWriter = (name: string, value: unknown, parameter: Parameter) => string | undefined;

/** Adds a parameter to the header `Cookie`. */
export type CookieWriter = (headers: Headers, name: string, value: unknown, parameter: Parameter) => void;

/** Removes the header parameters and cookies of an operation from the arguments, and writes them. */
export type HeaderWriter = (
  operation: { readonly id: string; readonly headers?: Parameters; readonly cookies?: Parameters },
  args: Record<string, unknown>,
  headers: Headers,
) => void;

/** Encodes a text. */
export type Encoder = (text: string) => string;

/** Writes a parameter as the encoded pairs of a query or form. */
export type PairsWriter = (
  name: string,
  value: unknown,
  parameter: Parameter,
  encode?: Encoder,
  encodeText?: Encoder,
) => string[];

/** Parameters by their name on the wire. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The pairs of a query parameter or form member in the styles `form`, exploded, and `deepObject`. */
export const pairs: PairsWriter = (name, value, { style }, encode = percentEncode, encodeText = encode) =>
  namedValues(name, value, style).map(([key, each]) => `${encode(key)}=${encodeText(scalarText(each))}`);

/** Names and values in the styles `form`, exploded, and `deepObject`, not encoded. */
export function namedValues(name: string, value: unknown, style: Style | undefined): [string, unknown][] {
  return style === 'deepObject'
    ? bracketed(name, value)
    : isObject(value)
      ? definedEntries(value)
      : [value].flat().map((item) => [name, item]);
}
