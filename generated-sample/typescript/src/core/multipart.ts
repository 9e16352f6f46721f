import { formMembers } from './body.js';
import type { BodyFormat } from './body.js';
import { definedEntries, isObject, isScalar, own, scalarText } from './encoding.js';
import { stringify } from './json.js';
import { randomKey } from './keys.js';
import { namedValues } from './parameters.js';
import type { Parameter } from './parameters.js';
import { contentOf, fileName, isUpload, mediaTypeOf, readUpload } from './uploads.js';
import type { Upload } from './types.js';

/**
 * A multipart body (RFC 7578). `FormData` is not used, because it gives parts that are no files a file name and changes line
 * ends. Blobs are not read before the body is sent; streams are, so that the body can be sent again.
 */
export const multipartBody: BodyFormat = async ({ mediaType, members }, value) => {
  const boundary = `callwright-${randomKey()}`;
  const content: BlobPart[] = [];
  const add = (name: string, part: BlobPart, head: string, headers = {}): void => {
    const lines = Object.entries(headers).map((header) => `\r\n${header.join(': ')}`);
    const start = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${head}`;
    content.push(`${start}${lines.join('')}\r\n\r\n`, part, '\r\n');
  };
  for (const [name, member] of formMembers(value)) {
    const how = own(members, name) ?? {};
    // OpenAPI, Encoding Object: null is omitted, because a part has no text for it.
    for (const [part, each] of partValues(name, member, how).filter(([, item]) => item !== null || how.json)) {
      if (!how.json && isUpload(each)) {
        add(part, await readUpload(each), fileHead(each, how.contentType), how.headers);
      } else if (how.json || !isScalar(each)) {
        add(part, stringify(each), contentType(how.contentType ?? 'application/json'), how.headers);
      } else {
        add(part, scalarText(each), contentType(how.contentType), how.headers);
      }
    }
  }
  return {
    body: new Blob([...content, `--${boundary}--\r\n`]),
    mediaType: `${mediaType.includes('*') ? 'multipart/form-data' : mediaType}; boundary=${boundary}`,
  };
};

function fileHead(upload: Upload, declared: string | undefined): string {
  return `; filename="${quoted(fileName(upload))}"${contentType(mediaTypeOf(upload, declared))}`;
}

function contentType(mediaType: string | undefined): string {
  if (mediaType && /[^ -~]/.test(mediaType)) {
    throw new TypeError(`${JSON.stringify(mediaType)} is not a media type`);
  }
  return mediaType ? `\r\nContent-Type: ${mediaType}` : '';
}

// The escapes of the HTML standard (multipart/form-data encoding algorithm).
function quoted(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}

// The parts of a member, each its name and value. OpenAPI's styles apply without any percent-encoding.
function partValues(name: string, value: unknown, how: Parameter): [string, unknown][] {
  const { style, explode = style === 'form' } = how;
  if (!style || explode || style === 'deepObject' || isScalar(value)) {
    return namedValues(name, style ? value : [value].flat(), style);
  }
  const delimiter = style === 'spaceDelimited' ? ' ' : style === 'pipeDelimited' ? '|' : ',';
  const texts = isObject(value) ? definedEntries(value).flat() : [value].flat();
  return texts.length === 0 ? [] : [[name, texts.map(scalarText).join(delimiter)]];
}

/** A body that is one file. A stream is sent without buffering, which among browsers only Chromium supports. */
export const binaryBody: BodyFormat = async ({ mediaType }, value) => {
  const upload = value as Upload;
  const content = contentOf(upload);
  const type = mediaTypeOf(upload, mediaType);
  return content instanceof ReadableStream
    ? { body: content, duplex: 'half', mediaType: type }
    : { body: content instanceof Blob ? content : new Blob([content]), mediaType: type };
};
