import { own } from './encoding.js';
import { DecodingError } from './errors.js';
import { ApiPromise } from './promise.js';
import type { Arguments, Call } from './request.js';
import type { ApiResponse } from './response.js';

/** Where the items of a list are and how its next page is asked for. Paths into the body have dots. */
export interface Paging {
  readonly by: PagingKind;
  /** Where the items are; the body itself when absent. */
  readonly items?: string;
  /** Where an item has its id. */
  readonly id?: string;
  /** The argument that takes the id of the last item. */
  readonly after?: string;
  /** The argument that takes the id of the first item, for the page before. */
  readonly before?: string;
  /** Where the body says whether there is another page. */
  readonly more?: string;
  /** Where the body has the cursor or the URL of the next page. */
  readonly next?: string;
  /** The argument that takes the cursor, the number of the page or the number of items to skip. */
  readonly parameter?: string;
  /** The number of the first page; 1 when absent. */
  readonly first?: number;
  /** Where the body has the number of pages, or of items when those are skipped. */
  readonly total?: string;
}

/** A call whose result is a page. */
export interface PagedCall<Result> extends Call {
  readonly paging: Paging;
  readonly args: Arguments;
  /** Asks for a page; by its URL where the API gives one. */
  readonly start: (args: Arguments, url?: string, call?: Call) => Promise<ApiResponse<Result>>;
}

/** A way to find the next page. */
export type PagingKind = <Result>(call: PagedCall<Result>) => PagePromise<Result, never>;

/** A page that has come. */
interface Page {
  readonly call: PagedCall<unknown>;
  readonly args: Arguments;
  readonly response: ApiResponse<unknown>;
  readonly items: readonly unknown[];
}

/** Where the next page is: the arguments that change, or a URL; undefined when this was the last one. */
type Next = Arguments | string | undefined;

/** A page to come, and the items of it and of all pages after it: each page is asked for when the loop gets there. */
export class PagePromise<Result, Item> extends ApiPromise<Result> implements AsyncIterable<Item> {
  readonly #call: PagedCall<Result>;
  readonly #next: (page: Page) => Next;

  constructor(call: PagedCall<Result>, next: (page: Page) => Next) {
    super(call.start(call.args));
    this.#call = call;
    this.#next = next;
  }

  /** This page and all after it, each as the API sent it. */
  async *pages(): AsyncGenerator<Result, void, undefined> {
    for await (const { response } of this.#pages()) {
      yield response.data as Result;
    }
  }

  /** The items of this page and of all after it; from last to first when the call asked for the page before an item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { call, args, items } of this.#pages()) {
      yield* (isBackwards(call, args) ? [...items].reverse() : items) as Item[];
    }
  }

  async *#pages(): AsyncGenerator<Page, void, undefined> {
    const call = this.#call;
    // The key belongs to the call of the first page; with it, the API would answer with that page again.
    const { idempotencyKey: _, ...options } = call.options;
    let { args } = call;
    let response: ApiResponse<Result> = await this.withResponse();
    for (let url: string | undefined; ;) {
      const page = { call, args, response, items: itemsOf(call, response) };
      yield page;
      const next = this.#next(page);
      if (next === undefined) {
        return;
      }
      if (
        next === url ||
        (typeof next === 'object' && Object.entries(next).every(([key, value]) => own(args, key) === value))
      ) {
        throw new DecodingError(call.operation.id, 'the next page is the page itself', response.rawBody);
      }
      [args, url] = typeof next === 'string' ? [args, next] : [{ ...args, ...next }, undefined];
      response = await call.start(args, url, { ...call, options });
    }
  }
}

function itemsOf({ operation, paging }: PagedCall<unknown>, response: ApiResponse<unknown>): readonly unknown[] {
  const items = at(response.data, paging.items) ?? [];
  if (!Array.isArray(items)) {
    throw new DecodingError(operation.id, `the page has no list at '${paging.items ?? ''}'`, response.rawBody);
  }
  return items;
}

// The value at a path with dots; the value itself without one.
function at(value: unknown, path: string | undefined): unknown {
  return path === undefined
    ? value
    : path.split('.').reduce((each, name) => own(each as Record<string, unknown> | null | undefined, name), value);
}

function isBackwards({ paging }: PagedCall<unknown>, args: Arguments): boolean {
  return paging.before !== undefined && own(args, paging.before) !== undefined;
}

// Whether the body says that there is no other page.
function isLast({ call: { paging }, response }: Page): boolean {
  return paging.more !== undefined && !at(response.data, paging.more);
}

/** Pages that follow the id of an item. */
export const lastId: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { id = 'id', after = '', before = '' } = call.paging;
    const back = isBackwards(call, page.args);
    const item = page.items.at(back ? 0 : -1);
    if (item === undefined || isLast(page)) {
      return undefined;
    }
    const value = at(item, id);
    if (value === undefined || value === null) {
      throw new DecodingError(call.operation.id, `the item to continue from has no '${id}'`, page.response.rawBody);
    }
    return { [back ? before : after]: value };
  });

/** Pages that follow a cursor in the body. */
export const cursor: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const value = at(page.response.data, call.paging.next);
    return isLast(page) || value === undefined || value === null || value === ''
      ? undefined
      : { [call.paging.parameter ?? '']: value };
  });

/** Pages with a number. */
export const pageNumber: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { parameter = '', first = 1, total } = call.paging;
    const number = Number(own(page.args, parameter) ?? first);
    const last = Number((total && at(page.response.data, total)) ?? Infinity) + first - 1;
    return isLast(page) || page.items.length === 0 || number >= last ? undefined : { [parameter]: number + 1 };
  });

/** Pages that skip a number of items. */
export const offset: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { parameter = '', total } = call.paging;
    const skipped = Number(own(page.args, parameter) ?? 0) + page.items.length;
    const last = Number((total && at(page.response.data, total)) ?? Infinity);
    return isLast(page) || page.items.length === 0 || skipped >= last ? undefined : { [parameter]: skipped };
  });

/** Pages that follow a URL in the body. */
export const nextUrl: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const url = at(page.response.data, call.paging.next);
    return isLast(page) || typeof url !== 'string' || url === '' ? undefined : sameOrigin(page, url);
  });

/** Pages that follow the header `Link` (RFC 8288). */
export const linkHeader: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    for (const [, url = '', parameters = ''] of (page.response.headers.get('Link') ?? '').matchAll(
      /<([^>]*)>((?:[^,"]|"[^"]*")*)/g,
    )) {
      const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters) ?? [];
      if (/(^|\s)next(\s|$)/i.test(quoted ?? plain ?? '')) {
        return sameOrigin(page, url);
      }
    }
    return undefined;
  });

// The credentials of the call go along, so they must not go elsewhere.
function sameOrigin({ call: { operation, settings }, response }: Page, text: string): string {
  const url = new URL(text, response.url);
  if (url.origin !== new URL(response.url).origin) {
    throw new DecodingError(operation.id, `the next page is at another origin: ${url.origin}`, response.rawBody);
  }
  for (const scheme of Object.values(settings.securitySchemes)) {
    if (scheme.in === 'query' && url.searchParams.has(scheme.name ?? '')) {
      url.searchParams.delete(scheme.name ?? '');
    }
  }
  return url.href;
}
