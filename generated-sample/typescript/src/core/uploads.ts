import { own } from './encoding.js';
import type { FileContent, Upload } from './types.js';

/** Whether a value is a file to upload rather than a JSON value. */
export function isUpload(value: unknown): value is Upload {
  return (
    isBytes(value) ||
    (typeof value === 'object' &&
      value !== null &&
      'data' in value &&
      (typeof value.data === 'string' || isBytes(value.data)))
  );
}

function isBytes(value: unknown): value is Exclude<FileContent, string> {
  return [Blob, ArrayBuffer, Uint8Array, ReadableStream].some((type) => value instanceof type);
}

/** The content of an upload. */
export function contentOf(upload: Upload): FileContent {
  return isBytes(upload) ? upload : upload.data;
}

/** The content of an upload, of which a stream is read completely. */
export async function readUpload(upload: Upload): Promise<BlobPart> {
  const content = contentOf(upload);
  return content instanceof ReadableStream ? new Response(content).arrayBuffer() : content;
}

/** The file name of an upload. */
export function fileName(upload: Upload): string {
  const { filename } = upload as { filename?: unknown };
  const { name } = contentOf(upload) as { name?: unknown };
  return [filename, name].find((text): text is string => typeof text === 'string' && text !== '') ?? 'file';
}

/** The media types of files by the extension of their names. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

/**
 * The media type of an upload: that of the caller, the declared one unless it is a list or a range, that of a `Blob`, or
 * else that of the file name.
 */
export function mediaTypeOf(upload: Upload, declared = ''): string {
  const { contentType } = upload as { contentType?: string };
  const { type } = contentOf(upload) as { type?: string };
  const [, extension = ''] = /\.(\w+)$/.exec(fileName(upload)) ?? [];
  const one = /[,*]/.test(declared) ? '' : declared;
  return contentType || one || type || own(FILE_TYPES, extension.toLowerCase()) || 'application/octet-stream';
}
