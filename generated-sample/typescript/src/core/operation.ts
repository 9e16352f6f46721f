import type { Body } from './body.js';
import type { Paging } from './pages.js';
import type { HeaderWriter, Parameters } from './parameters.js';
import type { ResponseOperation } from './response.js';

/**
 * The description of an operation that the runtime calls. It refers to the functions that write its body and read its
 * response, so that bundlers leave out those that no operation of a program uses.
 */
export interface OperationDescription extends ResponseOperation {
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
  /** Writes the parameters in headers and cookies; set if there are some. */
  readonly writeHeaders?: HeaderWriter;
  /** The keys of the required arguments, except those of path parameters, which are always required. */
  readonly required?: readonly string[];
  readonly body?: Body;
  /** The header `Accept`; any media type when absent. */
  readonly accept?: string;
  /** Alternative lists of security scheme names; all schemes of one list are needed. */
  readonly security?: readonly (readonly string[])[];
  readonly paging?: Paging;
}

/** An operation with the types of its arguments and its result. `Expands` is `true` for an `ExpandingOperation`. */
export interface Operation<Args, Result, Expands extends boolean = false> extends OperationDescription {
  /** Never set; it carries the types. */
  readonly types?: (args: Args) => Result;
  /** Never set; it tells an operation from those whose result depends on an argument. */
  readonly expands?: Expands;
}

/** An operation that returns one page of a list. */
export interface PagedOperation<Args, Result, Item> extends Operation<Args, Result> {
  readonly paging: Paging;
  /** Never set; it carries the type of an item. */
  readonly itemType?: () => Item;
}

/** An operation with an argument that lists the members of its result that are objects and not ids. */
export type ExpandingOperation<Args, Result> = Operation<Args, Result, true>;

/** Such an operation that returns one page of a list, with the path of the items in the page. */
export interface ExpandingPagedOperation<Args, Result, Item, Items extends string> extends ExpandingOperation<
  Args,
  Result
> {
  readonly paging: Paging;
  /** Never set; it carries the type of an item. */
  readonly itemType?: () => Item;
  /** Never set; it carries the path. */
  readonly itemsPath?: Items;
}
