import { definedEntries, formEncode, isObject, own, record, scalarText } from './encoding.js';
import { stringify } from './json.js';
import { pairs } from './parameters.js';
import type { PairsWriter, Parameters } from './parameters.js';
import type { Bytes } from './types.js';

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
  /** Gives the members their names on the wire; set if the keys of some arguments are others. */
  readonly rename?: MemberNames;
}

/** The members of a body by their names on the wire, in the order of the arguments. */
export type MemberNames = (
  args: Readonly<Record<string, unknown>>,
  members: Parameters | undefined,
) => Record<string, unknown>;

/** An encoded request body and its media type. */
export interface EncodedBody {
  readonly body: string | Blob | ReadableStream<Bytes>;
  readonly mediaType: string;
  /** Set for streams, which can be sent only once. */
  readonly duplex?: 'half';
}

/** Encodes a request body. */
export type BodyFormat = (description: Body, value: unknown) => EncodedBody | Promise<EncodedBody>;

/** The names of members whose keys differ from them. */
export const memberNames: MemberNames = (args, members = {}) => {
  const names = new Map(Object.entries(members).map(([name, { key = name }]) => [key, name]));
  return record(Object.entries(args).map(([key, value]) => [names.get(key) ?? key, value]));
};

/** A JSON body. */
export const jsonBody: BodyFormat = ({ mediaType }, value) => ({
  body: stringify(value),
  mediaType: mediaType.includes('*') ? 'application/json' : mediaType,
});

/** A plain text body. */
export const textBody: BodyFormat = ({ mediaType }, value) => ({
  body: scalarText(value),
  mediaType: mediaType.includes('*') ? 'text/plain' : mediaType,
});

/** An `application/x-www-form-urlencoded` body. */
export const formBody: BodyFormat = ({ members, mediaType }, value) => ({
  body: formPairs(value, members).join('&'),
  mediaType,
});

/** The encoded pairs of a form. */
export function formPairs(value: unknown, members: Parameters | undefined): string[] {
  return formMembers(value).flatMap(([name, member]) => {
    const how = own(members, name) ?? {};
    return (how.pairs ?? (how.style ? pairs : itemPairs))(name, member, how, formEncode);
  });
}

// OpenAPI, Encoding Object: without a style, each item has the media type, which is JSON for objects.
const itemPairs: PairsWriter = (name, value, { json }) =>
  [value].flat().map((item) => `${formEncode(name)}=${formEncode(json ? stringify(item) : scalarText(item))}`);

/** The members of a form; none if the value is not an object. */
export function formMembers(value: unknown): [string, unknown][] {
  return isObject(value) ? definedEntries(value) : [];
}
