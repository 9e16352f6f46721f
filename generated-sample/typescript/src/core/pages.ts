import { own } from './encoding.js';
import { environment } from './environment.js';
import { DecodingError } from './errors.js';
import type { MergedOptions } from './options.js';
import type { Arguments } from './parameters.js';
import { ApiPromise } from './promise.js';
import type { ApiResponse } from './response.js';
import type { ClientSettings } from './settings.js';

/** The pagination of an operation. Paths are names of nested members joined with dots. */
export interface Paging {
  readonly by: PagingKind;
  /** The path of the items in the body; the body itself when absent. */
  readonly items?: string;
  /** The path of the id in an item. */
  readonly id?: string;
  /** The argument for the id of the last item, to request the next page. */
  readonly after?: string;
  /** The argument for the id of the first item, to request the previous page. */
  readonly before?: string;
  /** The path of the member that is false on the last page. */
  readonly more?: string;
  /** The path of the cursor or the URL of the next page. */
  readonly next?: string;
  /** The argument for the cursor, the page number or the offset. */
  readonly parameter?: string;
  /** The number of the first page; 1 when absent. */
  readonly first?: number;
  /** The path of the number of pages (with page numbers) or items (with offsets). */
  readonly total?: string;
}

/** A call of a paged operation. */
export interface PagedCall<Result> {
  readonly operation: { readonly id: string; readonly server?: (options: object) => string };
  readonly settings: Pick<ClientSettings, 'securitySchemes' | 'baseUrl' | 'baseUrlVariable'>;
  readonly options: MergedOptions;
  readonly paging: Paging;
  readonly args: Arguments;
  /** Requests a page with other arguments and options than the call, from the URL instead of the operation's if there is one. */
  readonly start: (
    changes: Partial<Pick<PagedCall<Result>, 'args' | 'options'>>,
    url?: string,
  ) => Promise<ApiResponse<Result>>;
}

/** Makes the first page of a call, with one way to find the pages after it. */
export type PagingKind = <Result>(call: PagedCall<Result>) => PagePromise<Result, never>;

/** A received page. */
interface Page {
  readonly call: PagedCall<unknown>;
  readonly args: Arguments;
  readonly response: ApiResponse<unknown>;
  readonly items: readonly unknown[];
}

/** The arguments of the next page that differ from those of this page, or its URL; undefined after the last page. */
type Next = Arguments | string | undefined;

/** The promise of a page. It can be iterated over the items of this and all following pages, which are requested on demand. */
export class PagePromise<Result, Item> extends ApiPromise<Result> implements AsyncIterable<Item> {
  readonly #call: PagedCall<Result>;
  readonly #next: (page: Page) => Next;

  constructor(call: PagedCall<Result>, next: (page: Page) => Next) {
    super(call.start({}));
    this.#call = call;
    this.#next = next;
  }

  /** This page and all following ones, as the API returned them. */
  async *pages(): AsyncGenerator<Result, void, undefined> {
    for await (const { response } of this.#pages()) {
      yield response.data as Result;
    }
  }

  /** The items of this and all following pages; in reverse order if the call asked for the page before an item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { call, args, items } of this.#pages()) {
      yield* (isBackwards(call, args) ? [...items].reverse() : items) as Item[];
    }
  }

  /** The first items of this and all following pages, at most `limit`. */
  async autoPagingToArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    if (!(limit >= 1)) {
      throw new TypeError(`${this.#call.operation.id}: the limit must be at least 1, not ${limit}`);
    }
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) {
        break;
      }
    }
    return items;
  }

  async *#pages(): AsyncGenerator<Page, void, undefined> {
    const call = this.#call;
    // For the idempotency key of the first page, the API would return that page again.
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
        next === response.url ||
        (typeof next === 'object' && Object.entries(next).every(([key, value]) => own(args, key) === value))
      ) {
        throw new DecodingError(call.operation.id, 'the next page is the current page', response.rawBody);
      }
      [args, url] = typeof next === 'string' ? [args, next] : [{ ...args, ...next }, undefined];
      response = await call.start({ args, options }, url);
    }
  }
}

function itemsOf({ operation, paging }: PagedCall<unknown>, response: ApiResponse<unknown>): readonly unknown[] {
  const items = memberAt(response.data, paging.items) ?? [];
  if (!Array.isArray(items)) {
    throw new DecodingError(operation.id, `the page has no list at '${paging.items ?? ''}'`, response.rawBody);
  }
  return items;
}

// The member at a path; the value itself without a path. A name may contain dots: `@odata.nextLink`.
function memberAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined) {
    return value;
  }
  const members = value as Record<string, unknown> | null | undefined;
  const dot = path.indexOf('.');
  return own(members, path) ?? (dot < 0 ? undefined : memberAt(own(members, path.slice(0, dot)), path.slice(dot + 1)));
}

function isBackwards({ paging }: PagedCall<unknown>, args: Arguments): boolean {
  return paging.before !== undefined && own(args, paging.before) !== undefined;
}

// Whether the body declares the page to be the last one.
function isLast({ call: { paging }, response }: Page): boolean {
  return paging.more !== undefined && memberAt(response.data, paging.more) === false;
}

/** Pages after the id of the last item, or before that of the first one. */
export const lastId: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { id = 'id', after = '', before = '', more } = call.paging;
    const backwards = isBackwards(call, page.args);
    const item = page.items.at(backwards ? 0 : -1);
    // An id says nothing of the next page by itself.
    if (item === undefined || (more !== undefined && !memberAt(page.response.data, more))) {
      return undefined;
    }
    const value = memberAt(item, id);
    if (value === undefined || value === null) {
      throw new DecodingError(call.operation.id, `the item to continue from has no '${id}'`, page.response.rawBody);
    }
    return { [backwards ? before : after]: value };
  });

/** Pages found by a cursor in the body; null, empty or absent on the last page. */
export const cursor: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const value = memberAt(page.response.data, call.paging.next);
    return isLast(page) || value === undefined || value === null || value === ''
      ? undefined
      : { [call.paging.parameter ?? '']: value };
  });

/** Pages found by their number. A page without items is the last one. */
export const pageNumber: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { parameter = '', first = 1, total } = call.paging;
    const number = Number(own(page.args, parameter) ?? first);
    const last = Number((total && memberAt(page.response.data, total)) ?? Infinity) + first - 1;
    return isLast(page) || page.items.length === 0 || number >= last ? undefined : { [parameter]: number + 1 };
  });

/** Pages found by the number of items before them. A page without items is the last one. */
export const offset: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const { parameter = '', total } = call.paging;
    const nextOffset = Number(own(page.args, parameter) ?? 0) + page.items.length;
    const last = Number((total && memberAt(page.response.data, total)) ?? Infinity);
    return isLast(page) || page.items.length === 0 || nextOffset >= last ? undefined : { [parameter]: nextOffset };
  });

/** Pages found by a URL in the body; null, empty or absent on the last page. */
export const nextUrl: PagingKind = (call) =>
  new PagePromise(call, (page) => {
    const url = memberAt(page.response.data, call.paging.next);
    return isLast(page) || typeof url !== 'string' || url === '' ? undefined : sameOrigin(page, url);
  });

/** Pages found by the header `Link` with the relation type `next` (RFC 8288). */
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

// The request for the next page carries the credentials of the call, so it must not leave the origin.
function sameOrigin({ call, response }: Page, text: string): string {
  const { operation, settings } = call;
  const page = new URL(response.url);
  const link = new URL(text, page);
  const url = isBehindProxy(call, page, link) ? new URL(page.origin + page.pathname + link.search) : link;
  if (url.origin !== page.origin) {
    throw new DecodingError(operation.id, `the next page is at another origin: ${url.origin}`, response.rawBody);
  }
  for (const scheme of Object.values(settings.securitySchemes)) {
    if (scheme.in === 'query' && url.searchParams.has(scheme.name ?? '')) {
      url.searchParams.delete(scheme.name ?? '');
    }
  }
  return url.href;
}

// Whether the page was requested from a proxy, such as a gateway, and the link is the same list as the API behind it sees
// it: at its own host, and at the path that the list has there. The link of another list has another path.
function isBehindProxy({ operation, settings, options }: PagedCall<unknown>, page: URL, link: URL): boolean {
  const server = operation.server?.(options) ?? settings.baseUrl;
  const baseUrl = options.baseUrl ?? environment(settings.baseUrlVariable) ?? server;
  const start = withoutSlashes(escaped(new URL(baseUrl)));
  const path = escaped(page);
  return (
    withoutSlashes(baseUrl) !== withoutSlashes(server) &&
    /^https?:$/.test(link.protocol) &&
    path.startsWith(`${start}/`) &&
    escaped(link).endsWith(path.slice(start.length))
  );
}

function withoutSlashes(url: string): string {
  return url.replace(/\/+$/, '');
}

// The path in one spelling, each byte as its escape: servers escape other characters than clients do.
function escaped({ pathname }: URL): string {
  return pathname.replace(/%[\dA-F]{2}|[^/%]/gi, (byte) =>
    byte.length > 1 ? byte.toUpperCase() : `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
