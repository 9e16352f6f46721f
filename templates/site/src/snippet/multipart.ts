import { FILE_TYPES } from '../../../typescript-runtime/src/uploads.js';
import type { Serialization } from '../table.js';
import { isContainer, type Json, wireJson, wireText } from './json.js';
import { isRange } from './media-type.js';
import type { NamedSample, SampleValue } from './sample.js';
import { isPlain, printf, word } from './shell.js';
import { DELIMITERS, isJoined, isJson, jsonOf, memberSerialization, namedValues, wireParts } from './wire.js';

/** A part of a multipart body (`CurlPart`). */
interface Part {
  readonly name: string;
  /** Its text, or the path of the file that is sent. */
  readonly content: string;
  readonly isFile: boolean;
  /** Absent: that of the file name, or none for text. */
  readonly type: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const JSON_TYPE = 'application/json';

/** The media type of a file by its extension (`FileTypes`). */
export function fileType(path: string): string {
  const known = extension(path);
  return (Object.hasOwn(FILE_TYPES, known) && FILE_TYPES[known]) || 'application/octet-stream';
}

const extension = (path: string): string => /\.([^.]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The last part of a path. */
export const lastName = (path: string): string => path.replace(/^[^]*[/\\]/, '');

/** The path in a form that curl and cat accept: a leading hyphen would mean standard input or an option. */
export const fileName = (path: string): string => (path.startsWith('-') ? './' + path : path);

/** The parts of one member: one for each item of a list, none for null (`CurlParts`). */
export function memberParts(name: string, value: SampleValue, how: Serialization): Part[] {
  const part = (key: string, content: string, type?: string, isFile = false): Part => ({
    name: key,
    content,
    isFile,
    type,
    headers: how.headers ?? [],
  });
  if (how.style !== 'CONTENT') {
    const json = jsonOf(value);
    if (!isJoined(json, how)) {
      return namedValues(name, json, how).flatMap(([key, each]) =>
        each === null ? [] : [part(key, wireText(each), isContainer(each) ? JSON_TYPE : undefined)],
      );
    }
    const parts = wireParts(json);
    return parts.length > 0 ? [part(name, parts.join(DELIMITERS[how.style] ?? ','))] : [];
  }
  const type = isRange(how.contentType ?? '') ? undefined : how.contentType;
  return items(value).flatMap((item) => {
    const inner = withoutUnion(item);
    if (inner.kind === 'file') {
      return [part(name, inner.path, type, true)];
    }
    const json = jsonOf(item);
    return isJson(how) || isContainer(json)
      ? [part(name, wireJson(json), type ?? JSON_TYPE)]
      : json === null
        ? []
        : [part(name, wireText(json), type)];
  });
}

/** The parts of a body that is one value. */
export const wholeParts = (body: SampleValue, how: Serialization): Part[] =>
  [...members(body)].flatMap(([name, value]) => memberParts(name, value, memberSerialization(how, name)));

function members(value: SampleValue): Map<string, SampleValue> {
  switch (value.kind) {
    case 'union': {
      const { tag, row } = value;
      return new Map([...(tag === undefined ? [] : [tagOf(row.discriminator, tag)]), ...members(value.value)]);
    }
    case 'object':
      return new Map([...value.members.map(([{ name }, each]) => [name, each] as const), ...value.more]);
    default:
      return new Map(value.kind === 'map' ? value.more : nested(jsonOf(value)));
  }
}

const tagOf = (name = '', text: string): NamedSample => [name, { kind: 'scalar', scalar: 'STRING', text }];

function items(value: SampleValue): readonly SampleValue[] {
  const inner = withoutUnion(value);
  if (inner.kind === 'list') {
    return inner.items;
  }
  const json = jsonOf(value);
  return Array.isArray(json) ? json.map(anySample) : [value];
}

const nested = (json: Json): [string, SampleValue][] =>
  json instanceof Map ? [...json].map(([name, value]) => [name, anySample(value)]) : [];

const anySample = (json: Json): SampleValue => ({
  kind: 'any',
  json: wireJson(json),
  typed: undefined,
  row: undefined,
});

function withoutUnion(value: SampleValue): SampleValue {
  return value.kind === 'union' ? withoutUnion(value.value) : value;
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

// curl ends a name at the first "=", versions of curl differ in how they escape quotes and backslashes in names, old ones
// know no headers of parts, and some parameters of media types are settings of curl.
const isOption = ({ name, content, isFile, type, headers }: Part): boolean =>
  headers.length === 0 &&
  name !== '' &&
  !/["\\=]/.test(name) &&
  !(isFile && /["\\]/.test(content)) &&
  isPlain(name) &&
  isPlain(content) &&
  (type === undefined || (type.length <= 100 && !/; (type|filename|headers|encoder)=|"/.test(type)));

function option({ name, content, isFile, type }: Part): string {
  // The types that curl would not send by itself.
  const written = type ?? (isFile && /^(csv|json|webp|zip)$/.test(extension(content)) ? fileType(content) : undefined);
  const end = written ? `;type=${written}` : '';
  if (isFile) {
    const path = fileName(content);
    return '-F ' + word(`${name}=@${/^[\p{L}\p{N}./_-]+$/u.test(path) ? path : quoted(path)}${end}`);
  }
  // Quoted, because curl ends a value at a semicolon.
  return end ? '-F ' + word(`${name}=${quoted(content)}${end}`) : '--form-string ' + word(`${name}=${content}`);
}

/** Options of curl for a body, and commands whose output is the body, if no option can represent it. */
export interface CurlBody {
  readonly options: readonly string[];
  readonly writers: readonly string[];
}

/** The option that sends what commands write. */
export const FROM_WRITERS = '--data-binary @-';

/** A multipart body. */
export function multipart(parts: readonly Part[]): CurlBody {
  if (parts.length > 0 && parts.every(isOption)) {
    return { options: parts.map(option), writers: [] };
  }
  const marker = boundary(parts);
  const header = '-H ' + word(`Content-Type: multipart/form-data; boundary=${marker}`);
  return { options: [header, FROM_WRITERS], writers: writers(parts, marker) };
}

// Deterministic, and not contained in any part.
function boundary(parts: readonly Part[]): string {
  const start = 'callwright-boundary';
  let marker = start;
  for (let number = 1; parts.some((part) => !part.isFile && part.content.includes(marker)); number++) {
    marker = `${start}-${number}`;
  }
  return marker;
}

// Commands that write a multipart body (RFC 7578), `MultipartCommands`.
function writers(parts: readonly Part[], marker: string): string[] {
  const commands: string[] = [];
  let text = '';
  for (const part of parts) {
    text += `--${marker}\r\n${headers(part)}\r\n`;
    if (part.isFile) {
      commands.push(printf(text), 'cat ' + word(fileName(part.content)));
      text = '';
    } else {
      text += part.content;
    }
    text += '\r\n';
  }
  return [...commands, printf(`${text}--${marker}--\r\n`)];
}

function headers(part: Part): string {
  // The escapes of the HTML standard, which the SDKs use as well.
  const escaped = (text: string) => text.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
  const file = part.isFile ? `; filename="${escaped(lastName(part.content))}"` : '';
  const type = part.type ?? (part.isFile && fileType(part.content));
  return (
    `Content-Disposition: form-data; name="${escaped(part.name)}"${file}\r\n` +
    (type ? `Content-Type: ${type}\r\n` : '') +
    part.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  );
}
