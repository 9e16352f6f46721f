// Names of places in a call: `path.session`, `body.shipping.address`. They are the anchors of the page, the ids of inputs
// (with the prefix `f.`) and the paths of problems and files.

/** One part of a place. */
export function segment(name: string): string {
  // Unpaired surrogates have no UTF-8.
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('.', '%2E');
}

/** The place of a member. */
export function memberOf(place: string, name: string): string {
  return `${place}.${segment(name)}`;
}

/** The place of an alternative of a union. */
export function alternativeOf(place: string, typeName: string): string {
  return `${place}.(${segment(typeName)})`;
}
