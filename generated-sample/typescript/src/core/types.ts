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

/**
 * One of several objects. A member that only some of them have is undefined in the others, so that it can be read before it
 * is known which one the object is.
 */
export type OneOf<T extends object> = Alternative<T, KnownName<T>>;

/** Objects without members of these names. */
export type Without<Names extends PropertyKey> = { [Name in Names]?: undefined };

type Alternative<T, Names extends PropertyKey> = T extends unknown
  ? [Exclude<Names, keyof T>] extends [never]
    ? T
    : T & Without<Exclude<Names, keyof T>>
  : never;

/** The names of the declared members of each object. */
type KnownName<T> = T extends unknown
  ? keyof { [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: never }
  : never;

/** A type with other types of some members. */
export type With<T, Members> = { [Key in keyof T as Key extends keyof Members ? never : Key]: T[Key] } & Members;

/** Bytes in memory that no other thread shares: from TypeScript 5.7 on, `Uint8Array<ArrayBuffer>`. */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;

/** The bytes of a file, or text that is sent as UTF-8. In Node, `fs.openAsBlob` returns the `Blob` of a path. */
export type FileContent = Blob | ArrayBuffer | Bytes | ReadableStream<Bytes> | string;

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
