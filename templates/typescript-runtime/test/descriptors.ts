// Operations of tests, described with names in place of functions.
import {
  binaryBody,
  cursor,
  formBody,
  headerParameters,
  inCookie,
  inHeader,
  inQuery,
  jsonBody,
  lastId,
  linkHeader,
  memberNames,
  multipartBody,
  nextUrl,
  offset,
  pageNumber,
  readEventTexts,
  readEvents,
  readFile,
  readJson,
  readLines,
  readNamedEvents,
  readNothing,
  readSequence,
  readString,
  readText,
  styledCookie,
  styledPairs,
  styledPath,
  styledText,
  textBody,
} from '../src/index.js';
import type {
  Body,
  ClientSettings,
  Operation,
  PagedOperation,
  Paging,
  Parameter,
  Parameters,
  SecurityScheme,
} from '../src/index.js';

const FORMATS = { json: jsonBody, form: formBody, multipart: multipartBody, text: textBody, binary: binaryBody };
const READERS = {
  json: readJson,
  text: readText,
  string: readString,
  none: readNothing,
  binary: readFile,
  events: readEvents,
  eventTexts: readEventTexts,
  namedEvents: readNamedEvents,
  lines: readLines,
  sequence: readSequence,
};
const KINDS = { lastId, cursor, url: nextUrl, page: pageNumber, offset, link: linkHeader };
const PLACES = { header: inHeader, query: inQuery, cookie: inCookie };

export type BodyDescriptor = Omit<Body, 'format'> & { readonly format: keyof typeof FORMATS };
export type PagingDescriptor = Omit<Paging, 'by'> & { readonly kind: keyof typeof KINDS };

/** An operation with names in place of functions. */
export interface Descriptor extends Omit<Operation<never, never>, 'body' | 'response' | 'paging' | 'types'> {
  readonly body?: BodyDescriptor;
  readonly response: keyof typeof READERS;
  readonly paging?: PagingDescriptor;
}

/** The operation of a descriptor. */
export function operation<Args, Result, Item>(
  descriptor: Descriptor & Required<Pick<Descriptor, 'paging'>>,
): PagedOperation<Args, Result, Item>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result> {
  const { body, response, paging, pathParams, query, headers, cookies, ...rest } = descriptor;
  return {
    ...rest,
    pathParams: withWriters(pathParams, { write: styledPath }),
    query: withWriters(query, { pairs: styledPairs }),
    headers: withWriters(headers, { write: styledText }),
    cookies: withWriters(cookies, { add: styledCookie }),
    writeHeaders: headerParameters,
    response: READERS[response],
    ...(body && {
      body: { ...body, format: FORMATS[body.format], members: withPairs(body.members), rename: memberNames },
    }),
    ...(paging && { paging: { ...paging, by: KINDS[paging.kind] } }),
  };
}

function withWriters(parameters: Parameters | undefined, writers: Parameter): Parameters {
  return Object.fromEntries(
    Object.entries(parameters ?? {}).map(([name, parameter]) => [name, { ...writers, ...parameter }]),
  );
}

// Members without a style have the media type of their encoding.
function withPairs(members: Parameters = {}): Parameters {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, member.style ? { pairs: styledPairs, ...member } : member]),
  );
}

/** Settings with the function for the location of each API key. */
export function withKeyPlaces(settings: ClientSettings): ClientSettings {
  const place = (scheme: SecurityScheme): SecurityScheme =>
    scheme.in ? { ...scheme, place: PLACES[scheme.in] } : scheme;
  return {
    ...settings,
    securitySchemes: Object.fromEntries(
      Object.entries(settings.securitySchemes).map(([id, scheme]) => [id, place(scheme)]),
    ),
  };
}
