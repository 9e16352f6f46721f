/** An open enum: autocompletes the known values and accepts any other string, because the API may add values. */
export type Open<T extends string> = T | (string & {});

/** The bytes of a file, or text that is sent as UTF-8. In Node, `fs.openAsBlob` returns the `Blob` of a path. */
export type FileContent =
  Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | string;

/** A file to upload: a `Blob` or `File`, other bytes, or content with a name and media type. */
export type Upload = Exclude<FileContent, string> | UploadContent;

/** A file to upload with its name and media type. */
export interface UploadContent {
  data: FileContent;
  /** The file name; that of a `File`, or `file`, by default. */
  filename?: string;
  /** The media type; by default that of a `Blob`, or else that of the file name. */
  contentType?: string;
}
