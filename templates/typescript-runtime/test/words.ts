// Operations described in words, as tests write them.
import {
  addCookie,
  binaryBody,
  cursor,
  formBody,
  inCookie,
  inHeader,
  inQuery,
  jsonBody,
  lastId,
  linkHeader,
  multipartBody,
  nextUrl,
  offset,
  pageNumber,
  readEventTexts,
  readEvents,
  readFile,
  readJson,
  readLines,
  readNothing,
  readText,
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
  none: readNothing,
  binary: readFile,
  events: readEvents,
  eventTexts: readEventTexts,
  lines: readLines,
};
const KINDS = { lastId, cursor, url: nextUrl, page: pageNumber, offset, link: linkHeader };
const PLACES = { header: inHeader, query: inQuery, cookie: inCookie };

export type BodyWords = Omit<Body, 'format'> & { readonly format: keyof typeof FORMATS };
export type PagingWords = Omit<Paging, 'by'> & { readonly kind: keyof typeof KINDS };

/** An operation with words in place of functions. */
export interface Descriptor extends Omit<Operation<never, never>, 'body' | 'response' | 'paging' | 'types'> {
  readonly body?: BodyWords;
  readonly response: keyof typeof READERS;
  readonly paging?: PagingWords;
}

/** An operation from its description in words. */
export function operation<Args, Result, Item>(
  descriptor: Descriptor & Required<Pick<Descriptor, 'paging'>>,
): PagedOperation<Args, Result, Item>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result> {
  const { body, response, paging, pathParams, query, headers, cookies, ...rest } = descriptor;
  return {
    ...rest,
    pathParams: each(pathParams, { write: styledPath }),
    query: each(query, { pairs: styledPairs }),
    headers: each(headers, { write: styledText }),
    cookies: each(cookies, { write: styledText, add: addCookie }),
    response: READERS[response],
    ...(body && {
      body: { ...body, format: FORMATS[body.format], members: each(body.members, { pairs: styledPairs }) },
    }),
    ...(paging && { paging: { ...paging, by: KINDS[paging.kind] } }),
  };
}

function each(parameters: Parameters | undefined, writers: Parameter): Parameters {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, how]) => [name, { ...how, ...writers }]));
}

/** Settings whose API keys go where their schemes say in words. */
export function placed(settings: ClientSettings): ClientSettings {
  const place = (scheme: SecurityScheme): SecurityScheme =>
    scheme.in ? { ...scheme, place: PLACES[scheme.in] } : scheme;
  return {
    ...settings,
    securitySchemes: Object.fromEntries(
      Object.entries(settings.securitySchemes).map(([id, scheme]) => [id, place(scheme)]),
    ),
  };
}
