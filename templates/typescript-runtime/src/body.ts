import { definedEntries, isObject, own, percentEncode } from './encoding.js';
import { pairs } from './parameters.js';
import type { Parameters } from './parameters.js';

/** The description of a request body. */
export interface Body {
  readonly format: BodyFormat;
  readonly mediaType: string;
  /** Whether a body is sent even if it has no member. */
  readonly required?: boolean;
  /** The key of the argument that is the whole body; when absent, the members of the body are arguments. */
  readonly whole?: string;
  /** The serialization of members that differ from the default. */
  readonly members?: Parameters;
}

/** An encoded request body and its media type; without one, `fetch` derives it from the body. */
export interface EncodedBody {
  readonly body: string | Blob | FormData | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly mediaType?: string;
  /** Set for streams, which can be sent only once. */
  readonly duplex?: 'half';
}

/** Encodes a request body. */
export type BodyFormat = (description: Body, value: unknown) => EncodedBody | Promise<EncodedBody>;

/** A JSON body. */
export const jsonBody: BodyFormat = ({ mediaType }, value) => ({
  body: JSON.stringify(value),
  mediaType: mediaType === '*/*' ? 'application/json' : mediaType,
});

/** A plain text body. */
export const textBody: BodyFormat = ({ mediaType }, value) => ({ body: String(value), mediaType });

/** An `application/x-www-form-urlencoded` body. */
export const formBody: BodyFormat = (description, value) => ({
  body: formMembers(value)
    .flatMap(([name, member]) => {
      const style = own(description.members, name) ?? {};
      // An object is always written in brackets; only its leaves are form values.
      const deep = isObject(member) && !style.contentType ? { ...style, style: 'deepObject' as const } : style;
      return (style.pairs ?? pairs)(name, member, deep, formEncode);
    })
    .join('&'),
  mediaType: description.mediaType,
});

/** The members of a form; none if the value is not an object. */
export function formMembers(value: unknown): [string, unknown][] {
  return isObject(value) ? definedEntries(value) : [];
}

// WHATWG URL, application/x-www-form-urlencoded: a space is a plus sign.
function formEncode(text: string): string {
  return percentEncode(text).replace(/%20/g, '+');
}
