// Which kind of value a fill is.
import type { ExpandableFill, FileFill, Fill, JsonFill, MapFill, ObjectFill, UnionFill } from '../table.js';

interface Kinds {
  readonly members: ObjectFill;
  readonly map: MapFill;
  readonly alternative: UnionFill;
  readonly expandable: ExpandableFill;
  readonly json: JsonFill;
  readonly file: FileFill;
}

/** The value if it is of the kind that has such a member. */
export function as<K extends keyof Kinds>(kind: K, value: Fill | undefined): Kinds[K] | undefined {
  // The type of a fill with this member is the one that is listed.
  return typeof value === 'object' && value !== null && kind in value ? (value as Kinds[K]) : undefined;
}

/** The items if the value is a list. */
export function items(value: Fill | undefined): readonly Fill[] | undefined {
  return Array.isArray(value) ? (value as readonly Fill[]) : undefined;
}
