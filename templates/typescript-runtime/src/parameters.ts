import { bracketPairs, definedEntries, isObject, isScalar, percentEncode, scalarText } from './encoding.js';

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
  /** The media type of a parameter's `content`, or of a part of a multipart body. */
  readonly contentType?: string;
  /** Writes a path parameter, header or cookie that is not plain text in the style `simple`. */
  readonly write?: TextWriter;
  /** Writes a query parameter or form member that is neither in the style `form`, exploded, nor in `deepObject`. */
  readonly pairs?: PairsWriter;
  /** Adds a cookie to the request. */
  readonly add?: HeaderAdder;
}

/** Adds a parameter that is part of a header to the headers of a request. */
export type HeaderAdder = (headers: Headers, name: string, value: string) => void;

/** Writes a parameter as one text. */
export type TextWriter = (name: string, value: unknown, parameter: Parameter) => string;

/** Writes a parameter as the encoded pairs of a query or form. */
export type PairsWriter = (
  name: string,
  value: unknown,
  parameter: Parameter,
  encode?: (text: string) => string,
) => string[];

/** Parameters by their name on the wire. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The pairs of a query parameter or form member in the styles `form` and `deepObject`. */
export const pairs: PairsWriter = (name, value, parameter, encode = percentEncode) => {
  const key = encode(name);
  // OpenAPI defines styles for one level only; deeper values are written in brackets.
  if (parameter.style === 'deepObject' || !Object.values(value ?? '').every(isScalar)) {
    return bracketPairs(key, value, encode);
  }
  if (isObject(value)) {
    return definedEntries(value).map(([member, each]) => `${encode(member)}=${encode(scalarText(each))}`);
  }
  return (Array.isArray(value) ? value : [value]).map((item) => `${key}=${encode(scalarText(item))}`);
};
