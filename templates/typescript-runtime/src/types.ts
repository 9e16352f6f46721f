/** An open enum: autocompletes the known values and accepts any other string, because the API may add values. */
export type Open<T extends string> = T | (string & {});

/**
 * A text that is none of those listed beside it. It never has the value that is declared here: members of an enum are texts
 * that compare with no other text, so comparing with one that is not listed does not compile.
 */
declare enum Unlisted {
  text = 'unlisted',
}
export type { Unlisted };

/** A type with other types of some members. */
export type With<T, Members> = { [Key in keyof T as Key extends keyof Members ? never : Key]: T[Key] } & Members;

/** The bytes of a file, or text that is sent as UTF-8. In Node, `fs.openAsBlob` returns the `Blob` of a path. */
export type FileContent =
  Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | string;

/** A file to upload: a `Blob` or `File`, other bytes, or content with a name and media type. */
export type Upload = Exclude<FileContent, string> | UploadContent;

/** A file to upload with its name and media type. */
export interface UploadContent {
  data: FileContent;
  /** The file name; `file` by default. */
  filename?: string;
  /** The media type; that of a `Blob`, or `application/octet-stream` by default. */
  contentType?: string;
}

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

/** The content of an upload as a `Blob`, with the media type if it is given or else that of the upload. */
export async function toBlob(upload: Upload, contentType?: string): Promise<Blob> {
  const { data, contentType: uploadType } = isBytes(upload) ? { data: upload } : upload;
  const type = contentType ?? uploadType ?? (data instanceof Blob ? data.type : 'application/octet-stream');
  const content = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : data;
  return content instanceof Blob && content.type === type ? content : new Blob([content], { type });
}

/** The file name of an upload. */
export function fileName(upload: Upload): string {
  const { name, filename } = upload as { name?: unknown; filename?: unknown };
  const text = upload instanceof Blob ? name : filename;
  return typeof text === 'string' && text !== '' ? text : 'file';
}
