declare const expands: unique symbol;

/** Marks the id of an expandable object; the mark exists in types only. */
export interface ExpandableId<T> {
  readonly [expands]?: T;
}

/** The id of an object, or the object itself if the call expands it. Every string can be assigned to it. */
export type Expandable<T> = (string & ExpandableId<T>) | T;

/** A `T` of a result: its expandable members on one of the paths are objects, the others are ids. */
export type Result<T, Path extends string> = {
  [Name in keyof T]: Member<T[Name], Named<Name, Path>, Rest<Name, Path>>;
};

/**
 * The type of a result with the expansion paths `E`: a `Result`, or `T` itself where it has no members to expand. If the
 * compiler does not know the paths, it is `T`, of which each expandable member may be either.
 */
export type Expanded<T, E extends readonly string[]> = E extends readonly string[]
  ? number extends E['length']
    ? T
    : At<T, E[number]>
  : never;

/** The type of an item of a page whose result has the expansion paths `E`; `Items` is the path of the items in the page. */
export type ExpandedItem<T, E extends readonly string[], Items extends string> = E extends readonly string[]
  ? number extends E['length']
    ? T
    : string extends E[number]
      ? T
      : Items extends ''
        ? Member<T, true, E[number]>
        : Member<T, Named<Items, E[number]>, Rest<Items, E[number]>>
  : never;

/** A value without members. */
type Plain = string | number | bigint | boolean | symbol | null | undefined;

/** A value expanded by the paths relative to it. A union without lists stays one type, so that it keeps its name. */
type At<T, Path extends string> = string extends Path
  ? T
  : unknown extends T
    ? T
    : [Extract<T, Plain | readonly unknown[]>] extends [never]
      ? ObjectAt<T, Path>
      : T extends Plain
        ? T
        : T extends readonly (infer Item)[]
          ? Member<Item, true, Path>[]
          : ObjectAt<T, Path>;

/** An object, which stays as it is if none of its members can lead to an expandable one. */
type ObjectAt<T, Path extends string> = true extends HasObjects<T> ? Result<T, Path> : T;

/** `true` if a member is an object, a list of objects, or not known. */
type HasObjects<T> = T extends unknown
  ? { [Name in keyof T]-?: [T[Name]] extends [Plain | readonly Plain[]] ? never : true }[keyof T]
  : never;

/** A member, which is on a path if `IsNamed` is `true`, expanded by the rest of the paths. List items are members too. */
type Member<M, IsNamed, Path extends string> = [M] extends [Plain]
  ? M
  : true extends IsId<M>
    ? true extends IsNamed
      ? At<ObjectOf<M>, Path> | Exclude<M, string | object>
      : Exclude<M, string | object> | string
    : M extends readonly (infer Item)[]
      ? Member<Item, IsNamed, Path>[]
      : At<M, Path>;

/** `true` for a union that includes the id of an expandable object. */
type IsId<M> = M extends string ? (typeof expands extends keyof M ? true : never) : never;

/** The object of an id, as it is declared: the union itself where it is one of several. */
type ObjectOf<M> = M extends string & ExpandableId<infer T> ? T : never;

/** `true` if the member is on one of the paths. */
type Named<K, Path extends string> = K extends string ? (Path extends K | `${K}.${string}` ? true : never) : never;

/** The rest of the paths that start with the member. */
type Rest<K, Path extends string> = K extends string ? (Path extends `${K}.${infer Tail}` ? Tail : never) : never;
