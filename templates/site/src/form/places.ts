// Names of places in a call: `path.session`, `body.shipping.address`. They are the anchors of the page, the ids of inputs
// (with the prefix `f.`) and the paths of problems and files.

/** One part of a place. */
export function segment(name: string): string {
  return encodeURIComponent(name).replaceAll('.', '%2E');
}

/** The place of a member. */
export function memberOf(place: string, name: string): string {
  return `${place}.${segment(name)}`;
}

/** The place of an item of a list or an entry of a map, counted from 0. Anchors do without this part. */
export function itemOf(place: string, index: number): string {
  return `${place}.${index}`;
}

/** The place of an alternative of a union. */
export function alternativeOf(place: string, typeName: string): string {
  return `${place}.(${segment(typeName)})`;
}

/** The place of an input of a call: a whole body has the place of the members of others. */
export function inputPlace(location: string, name: string): string {
  return location === 'whole' ? 'body' : memberOf(location, name);
}
