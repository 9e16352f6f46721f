// The files of the search, which the generator writes and the page loads when the reader first searches. They are
// scripts rather than JSON, since a page that is opened as a file can load scripts of its folder, but fetch nothing.

/**
 * `assets/search/index.js`: `(globalThis.callwright ??= []).push({ groups: ["resources/identity", "webhooks", ...] });`
 * with the paths of all files below its folder in the order of the navigation, without `.js`.
 */
export interface SearchIndex {
  readonly groups: readonly string[];
}

/**
 * `assets/search/<group>.js`: `(globalThis.callwright ??= []).push({ group: "resources/identity", pages: [...] });`, one for each
 * top-level resource, and one each for schemas, webhooks and guides, so that a change touches the file of its group only.
 */
export interface SearchGroup {
  readonly group: string;
  readonly pages: readonly SearchPage[];
}

/**
 * A page.
 *
 * - `title`: as in its `<h1>`.
 * - `detail`: method and path of an operation (`POST /v1/accounts`), else a few words about the page, or empty.
 * - `url`: relative to the top of the site, such as `operations/PostAccounts.html`.
 * - `id`: the operation id or other names by which one looks for the page, separated by spaces; empty if there are none.
 * - `fields`: the anchors of the fields on the page, without those of responses and errors: parameters, and members of the body (of a
 *   schema: its members) to a depth of two. The name that is shown and searched is the anchor after its first segment.
 */
export type SearchPage = readonly [
  kind: SearchKind,
  title: string,
  detail: string,
  url: string,
  id: string,
  fields?: readonly string[],
];

/** The kind of a page: o(peration), r(esource), s(chema), w(ebhook) or g(uide). */
export type SearchKind = 'o' | 'r' | 's' | 'w' | 'g';
