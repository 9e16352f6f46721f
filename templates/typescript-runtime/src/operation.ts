import type { Body } from './body.js';
import type { Paging } from './pages.js';
import type { Parameters } from './parameters.js';
import type { ResponseOperation } from './response.js';

/**
 * The description of an operation that the runtime calls, with the types of its arguments and its result. It refers to
 * the functions that write its body and read its response, so that bundlers leave out those that no operation of a
 * program uses.
 */
export interface Operation<Args, Result> extends ResponseOperation {
  readonly method: string;
  readonly path: string;
  /** The URL of the server that is called instead of the API's, with the options of the client. */
  readonly server?: (options: object) => string;
  /** Headers of every request by name in lower case; options override them. */
  readonly constantHeaders?: Readonly<Record<string, string>>;
  readonly pathParams?: Parameters;
  readonly query?: Parameters;
  readonly headers?: Parameters;
  readonly cookies?: Parameters;
  /** The keys of the required arguments, except those of path parameters, which are always required. */
  readonly required?: readonly string[];
  readonly body?: Body;
  /** The header `Accept`; any media type when absent. */
  readonly accept?: string;
  /** Alternative lists of security scheme names; all schemes of one list are needed. */
  readonly security?: readonly (readonly string[])[];
  readonly paging?: Paging;
  /** Never set; it carries the types. */
  readonly types?: (args: Args) => Result;
}

/** An operation that returns one page of a list. */
export interface PagedOperation<Args, Result, Item> extends Operation<Args, Result> {
  readonly paging: Paging;
  /** Never set; it carries the type of an item. */
  readonly itemType?: () => Item;
}
