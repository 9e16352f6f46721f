/** A string with known values, open to others: the API may add some that this version does not know. */
export type Open<T extends string> = T | (string & {});

/** A file to send: a `Blob` or `File`, or its content with a name and media type. */
export type Upload = Blob | UploadContent;

/** The content of a file to send. */
export interface UploadContent {
  /** The bytes, or text that is sent as UTF-8. */
  data: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string;
  /** The name the server sees; `file` when not given. */
  filename?: string;
  /** The media type; `application/octet-stream` when not given. */
  contentType?: string;
}

/** Whether a value is content with a name rather than a `Blob`. */
export function isUploadContent(value: unknown): value is UploadContent {
  return typeof value === 'object' && value !== null && !(value instanceof Blob) && 'data' in value;
}

/** The `Blob` of a file to send. */
export function toBlob(upload: Upload): Blob {
  if (upload instanceof Blob) {
    return upload;
  }
  const type = upload.contentType ?? (upload.data instanceof Blob ? upload.data.type : 'application/octet-stream');
  return new Blob([upload.data], { type });
}

/** The name of a file to send. */
export function fileName(upload: Upload): string {
  const name = upload instanceof Blob ? (upload as { name?: unknown }).name : upload.filename;
  return typeof name === 'string' && name !== '' ? name : 'file';
}
