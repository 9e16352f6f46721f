// The call table of an operation: what the renderers of snippets and the form know about it. The generator writes it
// as `operations/<folder>.js`, and its own renderers read the same records (`dev.callwright.core.emit.snippet.table`).

/** The kind of a scalar; the text of a value is the digits of a number, `true` or `false`, or the string itself. */
export type ScalarKind =
  | 'STRING'
  | 'BOOLEAN'
  | 'INT32'
  | 'INT64'
  | 'UINT64'
  | 'DOUBLE'
  | 'NUMBER'
  | 'DECIMAL_STRING'
  | 'UNIX_TIME'
  | 'DATE_TIME'
  | 'DATE'
  | 'BASE64'
  | 'BINARY';

/** The type of a value: a scalar, any JSON, the index of a row of `types`, or a type made of others. */
export type TypeRef =
  | ScalarKind
  | 'ANY'
  | number
  | readonly ['list', TypeRef]
  /** A list whose items have types of their own; the second type is that of further items, absent if there are none. */
  | readonly ['tuple', item: TypeRef, items: readonly TypeRef[], rest?: TypeRef]
  | readonly ['map', TypeRef]
  | readonly ['nullable', TypeRef]
  | readonly ['expandable', TypeRef];

/** A Java type: its package and its name, in which dots separate nested classes. */
export type JavaType = readonly [packageName: string, name: string];

/** Java code: texts and types, which are imported. */
export type JavaCode = readonly (string | JavaType)[];

/** The names of a member in Java: accessor and setter, adder, putter and clearer; empty where it has none. */
export type JavaMember = readonly [accessor: string, adder: string, putter: string, clearer: string];

export interface ValueRow {
  readonly type: TypeRef;
  readonly required?: true;
  readonly nullable?: true;
  /** An empty string clears it. */
  readonly clearable?: true;
  readonly deprecated?: true;
  /** Requests never have it. */
  readonly readOnly?: true;
  /** The only valid value, as JSON text. */
  readonly constant?: string;
  /** The only valid values, as JSON texts. */
  readonly choices?: readonly string[];
  /** Builders of Java fill it in, so that there is no setter. */
  readonly fixed?: true;
  /** The default, as JSON text. */
  readonly default?: string;
  readonly limits?: Limits;
}

/** The limits of a value (JSON Schema, validation vocabulary); numbers as texts. */
export interface Limits {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export interface MemberRow {
  /** The name on the wire. */
  readonly name: string;
  readonly java: JavaMember;
  readonly value: ValueRow;
}

export type Location = 'path' | 'query' | 'header' | 'cookie' | 'querystring' | 'body' | 'whole';

export interface InputRow extends MemberRow {
  readonly in: Location;
  /** The key in the arguments of the TypeScript SDK. */
  readonly key: string;
  readonly wire: Serialization;
  /** It counts pages or their items, so that it is a number in TypeScript, whatever the type of 64-bit integers is. */
  readonly counter?: true;
}

export type Style =
  | 'SIMPLE'
  | 'LABEL'
  | 'MATRIX'
  | 'FORM'
  | 'SPACE_DELIMITED'
  | 'PIPE_DELIMITED'
  | 'DEEP_OBJECT'
  | 'COOKIE'
  | 'CONTENT';

export interface Serialization {
  readonly style: Style;
  readonly explode?: true;
  readonly allowReserved?: true;
  /** The media type, or the range of those that the API accepts; absent: none, or a list of them. */
  readonly contentType?: string;
  readonly members?: readonly (readonly [name: string, Serialization])[];
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

export type TypeRow = ObjectRow | EnumRow | UnionRow | JsonRow;

export interface ObjectRow {
  readonly kind: 'object';
  readonly java: JavaType;
  readonly members: readonly MemberRow[];
  /** The type of further members; absent: the document declares none. */
  readonly more?: TypeRef;
}

export interface EnumRow {
  readonly kind: 'enum';
  readonly java: JavaType;
  readonly scalar: ScalarKind;
  /** The values, each with its constant in Java if there is one. */
  readonly values: readonly (readonly [value: string, constant?: string])[];
}

export interface UnionRow {
  readonly kind: 'union';
  readonly java: JavaType;
  readonly discriminator?: string;
  readonly alternatives: readonly AlternativeRow[];
  /** A lambda builds the only object among the alternatives. */
  readonly built?: true;
}

export interface AlternativeRow {
  readonly type: TypeRef;
  /** The factory method for an alternative that is not an object. */
  readonly factory?: string;
  /** The factory method with a lambda for one of several objects. */
  readonly builder?: string;
  /** Setters take the alternative as it is. */
  readonly bare?: true;
  /** The values of the discriminator that select it. */
  readonly values?: readonly string[];
  /** The discriminator is sent beside the members, because the type of the alternative does not have it. */
  readonly tagged?: true;
}

/** A type that is too large for the table: its values are given as JSON. */
export interface JsonRow {
  readonly kind: 'json';
  readonly java: JavaType;
}

export interface CallTable {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly inputs: readonly InputRow[];
  readonly types: readonly TypeRow[];
  /** The body that is sent, with its media type unless that is a range; absent: none. */
  readonly body?: { readonly mediaType?: string; readonly format: BodyFormat; readonly required?: true };
  readonly java: JavaCall;
  readonly typescript: TypeScriptCall;
  readonly curl: CurlCall;
  readonly samples: readonly Sample[];
  /** The alternatives of authentication, each a list of schemes that are used together; empty: anonymous. */
  readonly security: readonly (readonly SecurityRow[])[];
  readonly servers: readonly ServerRow[];
  /** What the call does cannot be undone. */
  readonly irreversible?: true;
}

export type BodyFormat = 'JSON' | 'FORM' | 'MULTIPART' | 'TEXT' | 'BINARY';

export interface JavaCall {
  /** The class of the snippet without the suffix of its variant. */
  readonly className: string;
  readonly clientType: JavaType;
  readonly client: string;
  /** The credentials of the client's builder; absent: the client is made from the environment. */
  readonly credentials?: readonly JavaCode[];
  /** The accessors and the method, such as `.customers().create`. */
  readonly method: string;
  readonly core: string;
  /** The class that takes all path arguments together. */
  readonly pathValues?: JavaType;
  readonly result?: { readonly type: JavaCode; readonly variable: string; readonly use: JavaCode };
  readonly stream?: true;
  readonly orElseThrow?: true;
  /** Names that parameters of lambdas must not have. */
  readonly taken: readonly string[];
}

export interface TypeScriptCall {
  readonly packageName: string;
  readonly client: string;
  readonly createClient: string;
  /** The options of `createClient`, as code; absent: the ready client is imported. */
  readonly options?: string;
  /** The accessors and the method, such as `customers.create`. */
  readonly method: string;
  /** Path parameters are members of the one argument. */
  readonly byId?: true;
  readonly int64: 'number' | 'bigint';
  readonly result?: { readonly variable: string; readonly use: string };
  readonly stream?: { readonly variable: string; readonly orNothing: string };
}

export interface CurlCall {
  /** The URL of the server, or the path after the variable with the base URL if the document has no absolute URL. */
  readonly server: string;
  readonly isKnown?: true;
  /** Options for the credentials, as shell words. */
  readonly credentials: readonly string[];
  /** The encoded names of the query parameter and the cookie with the key. */
  readonly keyQuery?: string;
  readonly keyCookie?: string;
  readonly keyVariable: string;
  /** Headers of every call, by name. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The extension of the file with the response. */
  readonly output?: string;
  readonly stream?: true;
}

/** Sample arguments: a variant of the snippets, or an example of the document. */
export interface Sample {
  readonly key: string;
  readonly label: string;
  readonly arguments: Arguments;
}

/** The arguments of a call: the index of the input and the value, in the order of the inputs. */
export type Arguments = readonly (readonly [input: number, value: Fill])[];

/**
 * A value. What it is follows from the type in the table:
 * a text for scalars and enums, an array for lists and tuples, and one of the objects below for others. `null` is the
 * absence of a value, sent as the type requires.
 */
export type Fill = string | null | readonly Fill[] | MapFill | ObjectFill | UnionFill | ExpandableFill | JsonFill | FileFill | IncompleteFill;

export interface MapFill {
  readonly map: readonly (readonly [key: string, value: Fill])[];
}

export interface ObjectFill {
  /** The members by their index, in the order of the type. */
  readonly members: readonly (readonly [member: number, value: Fill])[];
  readonly more?: readonly (readonly [name: string, value: Fill])[];
}

export interface UnionFill {
  readonly alternative: number;
  readonly value: Fill;
  /** The value of the discriminator of a tagged alternative. */
  readonly tag?: string;
}

export interface ExpandableFill {
  /** The id, or the object. */
  readonly expandable: Fill;
}

export interface JsonFill {
  /** Any JSON, as text. */
  readonly json: string;
  /** The value in languages in which it has a type: the item of a tuple. */
  readonly typed?: Fill;
}

export interface FileFill {
  /** The path or name of the file. */
  readonly file: string;
}

/** An object without its required members, of a type whose every value would have to contain itself. */
export interface IncompleteFill {
  readonly incomplete: true;
}

/** A scheme that authenticates a call. */
export interface SecurityRow {
  readonly name: string;
  readonly kind: 'BASIC' | 'BEARER' | 'OAUTH2' | 'OPEN_ID_CONNECT' | 'API_KEY_HEADER' | 'API_KEY_QUERY' | 'API_KEY_COOKIE' | 'OTHER';
  /** The name of the header, query parameter or cookie with the key. */
  readonly parameter?: string;
}

/** A server and the variables in its URL (OpenAPI, Server Object). */
export interface ServerRow {
  /** The URL as written, with variables in braces. */
  readonly url: string;
  readonly description?: string;
  readonly variables?: readonly {
    readonly name: string;
    readonly default: string;
    readonly values?: readonly string[];
    readonly description?: string;
  }[];
}
