import { given, isObject, own, percentEncode } from './encoding.js';
import type { Body } from './operation.js';
import { pairs } from './parameters.js';

/** A request body and its media type; without one `fetch` knows better. */
export interface EncodedBody {
  readonly body: string | Blob | FormData | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly mediaType?: string;
  /** Given for streams, which can be sent only once. */
  readonly duplex?: 'half';
}

/** What writes a request body from the arguments that go into it. */
export type BodyFormat = (how: Body, value: unknown) => EncodedBody | Promise<EncodedBody>;

/** A body in JSON. */
export const jsonBody: BodyFormat = ({ mediaType }, value) => ({
  body: JSON.stringify(value),
  mediaType: mediaType === '*/*' ? 'application/json' : mediaType,
});

/** A body that is plain text. */
export const textBody: BodyFormat = ({ mediaType }, value) => ({ body: String(value), mediaType });

/** A body as HTML forms send it. */
export const formBody: BodyFormat = (how, value) => ({
  body: members(value)
    .flatMap(([name, member]) => {
      const style = own(how.members, name) ?? {};
      // An object has no form of its own in a form body; only its parts do.
      const deep = isObject(member) && !style.contentType ? { ...style, style: 'deepObject' as const } : style;
      return (style.pairs ?? pairs)(name, member, deep, formEncode);
    })
    .join('&'),
  mediaType: how.mediaType,
});

/** The members of a form. */
export function members(value: unknown): [string, unknown][] {
  return isObject(value) ? given(value) : [];
}

// WHATWG URL, application/x-www-form-urlencoded: a space is a plus sign.
function formEncode(text: string): string {
  return percentEncode(text).replace(/%20/g, '+');
}
