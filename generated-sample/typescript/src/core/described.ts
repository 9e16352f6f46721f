import { formBody, jsonBody, textBody } from './body.js';
import { binaryBody, multipartBody } from './multipart.js';
import type { Body, Descriptor, Operation, PagedOperation, Parameter, Parameters } from './operation.js';
import { pagingOf } from './pages.js';
import { readFile, readJson, readNothing, readText } from './response.js';
import { readEvents, readLines } from './streams.js';
import { styledPairs, styledPath, styledText } from './styles.js';

const FORMATS = { json: jsonBody, form: formBody, multipart: multipartBody, text: textBody, binary: binaryBody };
const READERS = { json: readJson, text: readText, none: readNothing, binary: readFile, events: readEvents, lines: readLines };

/** An operation from its description in words. It brings the code of all words along, which `Operation` does not. */
export function operation<Args, Result, Item>(descriptor: Descriptor & Required<Pick<Descriptor, 'paging'>>): PagedOperation<Args, Result, Item>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result>;
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result> {
  const { body, response, paging, pathParams, query, headers, cookies, required = [], ...rest } = descriptor;
  const whole = body?.whole === true ? 'body' : body?.whole;
  return {
    ...rest,
    pathParams: each(pathParams, { write: styledPath }),
    query: each(query, { pairs: styledPairs }),
    headers: each(headers, { write: styledText }),
    cookies: each(cookies, { write: styledText }),
    required: whole !== undefined && body?.required ? [...required, whole] : required,
    response: READERS[response],
    ...(body && { body: bodyOf(body, whole) }),
    ...(paging && { paging: pagingOf(paging) }),
  };
}

function bodyOf({ format, members, whole: _, ...rest }: Body, whole: string | undefined): NonNullable<Operation<never, never>['body']> {
  return { ...rest, format: FORMATS[format], members: each(members, { pairs: styledPairs }), ...(whole !== undefined && { whole }) };
}

function each(parameters: Parameters | undefined, writers: Parameter): Parameters {
  return Object.fromEntries(Object.entries(parameters ?? {}).map(([name, how]) => [name, { ...how, ...writers }]));
}
