/** A string with known values, open to others: the API may add some that this version does not know. */
export type Open<T extends string> = T | (string & {});

/** The bytes of a file, or text that is sent as UTF-8. In Node, `fs.openAsBlob` gives the `Blob` of a path. */
export type FileContent =
  Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | string;

/** A file to send: a `Blob` or `File`, other bytes, or any content with a name and media type. */
export type Upload = Exclude<FileContent, string> | UploadContent;

/** The content of a file to send. */
export interface UploadContent {
  data: FileContent;
  /** The name the server sees; `file` when not given. */
  filename?: string;
  /** The media type; `application/octet-stream` when not given. */
  contentType?: string;
}

/** Whether a value is a file to send rather than one to write as JSON. */
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

/** The `Blob` of a file to send, of the given media type or its own. */
export async function toBlob(upload: Upload, contentType?: string): Promise<Blob> {
  const { data, contentType: own } = isBytes(upload) ? { data: upload } : upload;
  const type = contentType ?? own ?? (data instanceof Blob ? data.type : 'application/octet-stream');
  const content = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : data;
  return content instanceof Blob && content.type === type ? content : new Blob([content], { type });
}

/** The name of a file to send. */
export function fileName(upload: Upload): string {
  const { name, filename } = upload as { name?: unknown; filename?: unknown };
  const text = upload instanceof Blob ? name : filename;
  return typeof text === 'string' && text !== '' ? text : 'file';
}
