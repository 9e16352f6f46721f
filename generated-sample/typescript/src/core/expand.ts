declare const expands: unique symbol;

/** What tells an id that stands for an object from other strings; it exists in types only. */
export interface ExpandableId<T> {
  readonly [expands]?: T;
}

/** The id of an object, or the object itself when the call asked for it. Every string is such an id. */
export type Expandable<T> = (string & ExpandableId<T>) | T;

/**
 * A result whose expandable members are objects where one of the paths in `E` leads to or through them, and ids where
 * none does. When the paths are not known to the compiler, each may be either.
 */
export type Expanded<T, E extends readonly string[]> = E extends readonly string[]
  ? number extends E['length']
    ? T
    : At<T, E[number]>
  : never;

/** A value with the paths that start at it. */
type At<T, Path extends string> = string extends Path
  ? T
  : T extends string | number
    ? T
    : T extends readonly (infer Item)[]
      ? Member<Item, true, Path>[]
      : T extends object
        ? { [K in keyof T]: Member<T[K], Named<K, Path>, Rest<K, Path>> }
        : T;

/** A member that no path leads to, or one does (`true`), with the paths that go on from it. A list's items are members. */
type Member<M, IsNamed, Path extends string> =
  true extends IsId<M>
    ? true extends IsNamed
      ? At<Exclude<M, string>, Path>
      : Exclude<M, string | object> | string
    : M extends readonly (infer Item)[]
      ? Member<Item, IsNamed, Path>[]
      : At<M, Path>;

/** `true` for a union that has the id of an expandable object. */
type IsId<M> = M extends string ? (typeof expands extends keyof M ? true : never) : never;

/** `true` when a path leads to or through the member. */
type Named<K, Path extends string> = K extends string ? (Path extends K | `${K}.${string}` ? true : never) : never;

/** What is left of the paths behind the member's name. */
type Rest<K, Path extends string> = K extends string ? (Path extends `${K}.${infer Behind}` ? Behind : never) : never;
