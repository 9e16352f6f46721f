import type { Arguments, CallTable, InputRow, Location } from '../table.js';
import { type Json, wireJson, wireText, isContainer } from './json.js';
import { isBlank, isToken } from './media-type.js';
import { type CurlBody, fileName, fileType, FROM_WRITERS, memberParts, multipart, wholeParts } from './multipart.js';
import { known, memberSample, type SampleValue } from './sample.js';
import { isPlain, jsonWord, printf, urlWord, word, wordAfterVariable, wordWithVariable } from './shell.js';
import {
  COOKIE,
  encodedTemplate,
  FORM,
  formPairs,
  headerText,
  isJson,
  jsonOf,
  memberPairs,
  NONE,
  type Pair,
  pairs,
  pairText,
  PATH,
  pathSegment,
  QUERY,
} from './wire.js';

/** An argument with what its types tell about it. */
type Argument = readonly [input: InputRow, value: SampleValue];

/** Yields the arguments in a location. */
type Plan = (location: Location) => readonly Argument[];

/** The view of the template: the lines of the command (`CurlSnippet`). */
export function curlView(table: CallTable, given: Arguments): { lines: string[] } {
  const all = given.map(([index, fill]): Argument => {
    const input = known(table.inputs[index]);
    return [input, memberSample(table.types, input.value, fill)];
  });
  const plan: Plan = (location) => all.filter(([input]) => input.in === location);
  const { curl } = table;
  const query = curlQuery(plan);
  const body = curlBody(table, plan);
  const queryInUrl = body !== undefined || curl.keyQuery !== undefined || !query.isOptions;
  const words = [
    start(table, body !== undefined, !queryInUrl) + url(table, plan, queryInUrl ? query.text : ''),
    ...curl.credentials,
    ...headers(table, plan),
    ...cookies(table, plan),
    ...(body?.options ?? []),
    ...(queryInUrl ? [] : query.pairs.map(dataOption)),
    ...(curl.output === undefined ? [] : ['-o response' + curl.output]),
  ];
  const command = words.map((each, i) => (i > 0 ? '  ' : '') + each + (i < words.length - 1 ? ' \\' : ''));
  return {
    lines: [...before(body?.writers ?? []), ...command.map((line) => (body?.writers.length ? '  ' : '') + line)],
  };
}

function before(writers: readonly string[]): string[] {
  return writers.length > 1
    ? ['{', ...writers.map((writer) => '  ' + writer), '} |']
    : writers.map((writer) => writer + ' |');
}

function start({ method, curl }: CallTable, hasBody: boolean, hasData: boolean): string {
  // Without -N, curl buffers the stream.
  const options = (curl.stream ? '-N ' : '') + (hasData ? '-G ' : '');
  // With -X HEAD, curl would wait for a response body.
  if (!hasBody && (method === 'GET' || method === 'HEAD')) {
    return 'curl ' + options + (method === 'HEAD' ? '-I ' : '');
  }
  // A token may have characters that shells expand (RFC 9110, 5.6.2).
  return `curl ${options}-X ${urlWord(method)} `;
}

// The environment variable with the base URL if the document has none.
const BASE_URL = 'BASE_URL';

// `CurlUrl`: the option that prevents curl from interpreting brackets and braces as patterns, and the URL as a word.
function url({ path, curl }: CallTable, plan: Plan, query: string): string {
  const filled = path
    .split(/\{([^}]*)\}/)
    .map((part, i) => (i % 2 === 0 ? encodedTemplate(part) : segment(plan, part)))
    .join('');
  const place = curl.server + (filled.startsWith('/') ? filled : '/' + filled);
  const withQuery = (more: string, text: string) => text + (text.includes('?') ? '&' : '?') + more;
  const text = query ? withQuery(query, place) : place;
  if (curl.keyQuery !== undefined) {
    const secret = wordWithVariable(withQuery(curl.keyQuery + '=', text), curl.keyVariable);
    return '--globoff ' + (curl.isKnown ? '' : wordAfterVariable(BASE_URL, '')) + secret;
  }
  return curl.isKnown
    ? (text.includes('[') ? '--globoff ' : '') + urlWord(text)
    : '--globoff ' + wordAfterVariable(BASE_URL, text);
}

function segment(plan: Plan, name: string): string {
  const [input, value] = plan('path').find(([each]) => each.name === name) ?? [];
  return input && value ? pathSegment(name, jsonOf(value), input.wire) : PATH(`{${name}}`);
}

// A name that is not a token could end the header, make curl read a file (@name), or send another header.
function headers({ curl }: CallTable, plan: Plan): string[] {
  const given = plan('header');
  const lower = (name: string) => name.toUpperCase().toLowerCase();
  const names = given.map(([{ name }]) => lower(name));
  return [
    ...curl.headers
      .filter(([name]) => !names.includes(lower(name)))
      .map(([name, value]) => '-H ' + word(`${name}: ${value}`)),
    ...given.flatMap(([{ name, wire }, sample]) => {
      const value = jsonOf(sample);
      const text = headerText(value, wire);
      return isToken(name) && !(isContainer(value) && text === '')
        ? // curl interprets "name: " as a request to remove the header.
          ['-H ' + word(isBlank(text) ? name + ';' : `${name}: ${text}`)]
        : [];
    }),
  ];
}

// One option with "=" in it: curl interprets text without "=" as a file name.
function cookies({ curl }: CallTable, plan: Plan): string[] {
  const text = plan('cookie')
    .flatMap(([{ name, wire }, value]) => {
      const isRaw = wire.style === 'COOKIE' || (wire.style === 'CONTENT' && !isJson(wire));
      return pairs(isRaw ? NONE : COOKIE, name, jsonOf(value), wire);
    })
    .map(pairText)
    .join('; ');
  if (curl.keyCookie !== undefined) {
    return ['-b ' + wordWithVariable((text && text + '; ') + curl.keyCookie + '=', curl.keyVariable)];
  }
  return text ? ['-b ' + word(text)] : [];
}

// `CurlQuery`: curl changes the case of encoded characters in options.
function curlQuery(plan: Plan): { pairs: readonly Pair[]; text: string; isOptions: boolean } {
  const all = plan('query').flatMap(([{ name, wire }, value]) => pairs(QUERY, name, jsonOf(value), wire));
  for (const [{ wire }, sample] of plan('querystring')) {
    const value = jsonOf(sample);
    if (isJson(wire) || !(value instanceof Map)) {
      return { pairs: [], text: QUERY(isJson(wire) ? wireJson(value) : wireText(value)), isOptions: false };
    }
    all.push(...formPairs(FORM, value, wire));
  }
  const text = all.map(pairText).join('&');
  return { pairs: all, text, isOptions: all.length > 0 && !text.includes('%') };
}

// `CurlData`: curl can encode the value if it does so in the same way, and the value is a plain shell word. It keeps the
// unreserved characters of RFC 3986, and writes a space as a plus sign.
function dataOption([name, value, encoded]: Pair): string {
  const encodedByCurl =
    name !== '' && value !== encoded && isPlain(value) && QUERY(value).replace(/%20/g, '+') === encoded;
  return encodedByCurl ? '--data-urlencode ' + word(`${name}=${value}`) : '-d ' + word(`${name}=${encoded}`);
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

function curlBody({ body }: CallTable, plan: Plan): CurlBody | undefined {
  const whole = plan('whole');
  const members = plan('body');
  if (!body || (whole.length === 0 && members.length === 0 && !body.required)) {
    return undefined;
  }
  const contentType = (otherwise: string) => '-H ' + word('Content-Type: ' + (body.mediaType ?? otherwise));
  const sent = (...options: string[]): CurlBody => ({ options, writers: [] });
  switch (body.format) {
    case 'JSON':
      return sent(contentType('application/json'), '--data-raw ' + jsonWord(bodyJson(whole, members)));
    case 'FORM': {
      const form = [
        ...whole.flatMap(([{ wire }, value]) => formPairs(FORM, jsonOf(value), wire)),
        ...members.flatMap(([{ name, wire }, value]) => memberPairs(FORM, name, jsonOf(value), wire)),
      ];
      return sent(
        ...(body.mediaType === FORM_TYPE ? [] : [contentType(FORM_TYPE)]),
        ...(form.length > 0 ? form.map(dataOption) : [`-d ''`]),
      );
    }
    case 'MULTIPART':
      return multipart([
        ...whole.flatMap(([{ wire }, value]) => wholeParts(value, wire)),
        ...members.flatMap(([{ name, wire }, value]) => memberParts(name, value, wire)),
      ]);
    default:
      return rawBody(contentType, body.format === 'TEXT' ? 'text/plain' : 'application/octet-stream', whole[0]?.[1]);
  }
}

function bodyJson([whole]: readonly Argument[], members: readonly Argument[]): Json {
  return whole ? jsonOf(whole[1]) : new Map(members.map(([{ name }, value]) => [name, jsonOf(value)]));
}

function rawBody(contentType: (otherwise: string) => string, type: string, value?: SampleValue): CurlBody {
  if (value?.kind === 'file') {
    const path = word('@' + fileName(value.path));
    return { options: [contentType(fileType(value.path)), '--data-binary ' + path], writers: [] };
  }
  const text = value ? wireText(jsonOf(value)) : '';
  return isPlain(text)
    ? { options: [contentType(type), '--data-raw ' + word(text)], writers: [] }
    : { options: [contentType(type), FROM_WRITERS], writers: [printf(text)] };
}
