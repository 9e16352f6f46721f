declare const expands: unique symbol;

/** Marks the id of an expandable object; the mark exists in types only. */
export interface ExpandableId<T> {
  readonly [expands]?: T;
}

/** The id of an object, or the object itself if the call expands it. Every string can be assigned to it. */
export type Expandable<T> = (string & ExpandableId<T>) | T;

/**
 * The type of a result with the expansion paths `E`: expandable members on one of the paths are objects, the others are
 * ids. If the compiler does not know the paths, each member may be either.
 */
export type Expanded<T, E extends readonly string[]> = E extends readonly string[]
  ? number extends E['length']
    ? T
    : At<T, E[number]>
  : never;

/** A value expanded by the paths relative to it. */
type At<T, Path extends string> = string extends Path
  ? T
  : T extends string | number
    ? T
    : T extends readonly (infer Item)[]
      ? Member<Item, true, Path>[]
      : T extends object
        ? { [K in keyof T]: Member<T[K], Named<K, Path>, Rest<K, Path>> }
        : T;

/** A member, which is on a path if `IsNamed` is `true`, expanded by the rest of the paths. List items are members too. */
type Member<M, IsNamed, Path extends string> =
  true extends IsId<M>
    ? true extends IsNamed
      ? At<Exclude<M, string>, Path>
      : Exclude<M, string | object> | string
    : M extends readonly (infer Item)[]
      ? Member<Item, IsNamed, Path>[]
      : At<M, Path>;

/** `true` for a union that includes the id of an expandable object. */
type IsId<M> = M extends string ? (typeof expands extends keyof M ? true : never) : never;

/** `true` if the member is on one of the paths. */
type Named<K, Path extends string> = K extends string ? (Path extends K | `${K}.${string}` ? true : never) : never;

/** The rest of the paths that start with the member. */
type Rest<K, Path extends string> = K extends string ? (Path extends `${K}.${infer Tail}` ? Tail : never) : never;
