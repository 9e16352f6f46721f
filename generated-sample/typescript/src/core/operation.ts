import type { BodyFormat } from './body.js';
import type { Paging } from './pages.js';
import type { ResponseReader } from './response.js';

/** OpenAPI's serialization styles. */
export type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** How a parameter or a member of a form is written; what is absent is OpenAPI's default for the place. */
export interface Parameter {
  /** The key of the argument when it is not the name on the wire. */
  readonly key?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The media type of a parameter's `content`, or of a part of a multipart body. */
  readonly contentType?: string;
  /** What writes a path parameter, header or cookie that is more than plain text in the style `simple`. */
  readonly write?: TextWriter;
  /** What writes a query parameter or a member of a form that is not in the style `form`, exploded, or `deepObject`. */
  readonly pairs?: PairsWriter;
  /** What adds a cookie to the request. */
  readonly add?: HeaderAdder;
}

/** What puts a parameter among the headers that is not a header itself. */
export type HeaderAdder = (headers: Headers, name: string, value: string) => void;

/** What makes the text of a parameter. */
export type TextWriter = (name: string, value: unknown, how: Parameter) => string;

/** What makes the pairs of a query or form, encoded. */
export type PairsWriter = (name: string, value: unknown, how: Parameter, encode?: (text: string) => string) => string[];

/** Parameters by their name on the wire. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** How a request body is written. */
export interface Body {
  readonly format: BodyFormat;
  readonly mediaType: string;
  /** A body is sent even when no argument goes into it. */
  readonly required?: boolean;
  /** The key of the argument that is the whole body, if one is. */
  readonly whole?: string;
  /** Members that are written another way than usual. */
  readonly members?: Parameters;
}

/**
 * What the runtime must know of an operation to call it, with the types of its arguments and its result. It holds the
 * functions that write its body and read its response, so that bundlers leave out those that no operation of a program
 * uses.
 */
export interface Operation<Args, Result> {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParams?: Parameters;
  readonly query?: Parameters;
  readonly headers?: Parameters;
  readonly cookies?: Parameters;
  /** The keys of the arguments that must be given, beside those of the path. */
  readonly required?: readonly string[];
  readonly body?: Body;
  readonly accept?: string;
  /** The names of security schemes; one inner list must be satisfied. */
  readonly security?: readonly (readonly string[])[];
  /** The text of the event that ends a stream of events. */
  readonly lastEvent?: string;
  readonly response: ResponseReader;
  readonly paging?: Paging;
  /** Never set: it only carries the types. */
  readonly types?: (args: Args) => Result;
}

/** An operation that returns one page of a list. */
export interface PagedOperation<Args, Result, Item> extends Operation<Args, Result> {
  readonly paging: Paging;
  /** Never set: it only carries the type. */
  readonly itemType?: () => Item;
}
