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
}

/** Parameters by their name on the wire. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** How a request body is written. */
export interface Body {
  readonly format: 'json' | 'form' | 'multipart' | 'text' | 'binary';
  readonly mediaType: string;
  /** A body is sent even when no argument goes into it. */
  readonly required?: boolean;
  /** The body is one argument, under this key or under `body`. */
  readonly whole?: true | string;
  /** Members that are written another way than usual. */
  readonly members?: Parameters;
}

/** What the runtime must know of an operation to call it. */
export interface Descriptor {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParams?: Parameters;
  readonly query?: Parameters;
  readonly headers?: Parameters;
  readonly cookies?: Parameters;
  readonly body?: Body;
  readonly response: 'json' | 'text' | 'binary' | 'none';
  readonly accept?: string;
  /** The names of security schemes; one inner list must be satisfied. */
  readonly security?: readonly (readonly string[])[];
}

/** An operation with the types of its arguments and its result. */
export interface Operation<Args, Result> extends Descriptor {
  /** Never set: it only carries the types. */
  readonly types?: (args: Args) => Result;
}

/** An operation from its description. */
export function operation<Args, Result>(descriptor: Descriptor): Operation<Args, Result> {
  return descriptor;
}
