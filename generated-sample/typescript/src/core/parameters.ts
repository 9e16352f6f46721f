import { bracketPairs, given, isObject, isScalar, percentEncode, percentEncodeReserved, scalarText } from './encoding.js';
import type { Pair } from './encoding.js';
import type { Parameter } from './operation.js';

/** The pairs of a query parameter or of a member of a form (OpenAPI, Parameter Object, style values). */
export function pairs(name: string, value: unknown, how: Parameter, encodeText: (text: string) => string = percentEncode): Pair[] {
  const encode = how.allowReserved ? percentEncodeReserved : encodeText;
  const key = encode(name);
  if (how.contentType !== undefined) {
    return [[key, encode(JSON.stringify(value))]];
  }
  if (isScalar(value)) {
    return [[key, encode(scalarText(value))]];
  }
  const style = how.style ?? 'form';
  if (style === 'deepObject' || !isFlat(value)) {
    return bracketPairs(key, value, encode);
  }
  const explode = how.explode ?? style === 'form';
  if (Array.isArray(value)) {
    const items = value.map((item) => encode(scalarText(item)));
    if (explode) {
      return items.map((item): Pair => [key, item]);
    }
    return items.length === 0 ? [] : [[key, items.join(delimiter(style))]];
  }
  const members = given(value as Record<string, unknown>).map(([member, each]): Pair => [encode(member), encode(scalarText(each))]);
  if (explode) {
    return members;
  }
  return members.length === 0 ? [] : [[key, members.flat().join(delimiter(style))]];
}

// Styles are defined for one level only; deeper values take the bracket form.
function isFlat(value: unknown): boolean {
  return (Array.isArray(value) ? value : Object.values(value as object)).every(isScalar);
}

function delimiter(style: string): string {
  return style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ',';
}

/** The text of a path parameter, encoded so that it stays inside its segment. */
export function pathText(name: string, value: unknown, how: Parameter): string {
  const style = how.style ?? 'simple';
  const explode = how.explode ?? false;
  const prefix = style === 'label' ? '.' : style === 'matrix' ? ';' : '';
  const assignment = style === 'matrix' ? `${percentEncode(name)}=` : '';
  const between = explode && prefix !== '' ? prefix : ',';
  if (how.contentType !== undefined) {
    return percentEncode(JSON.stringify(value));
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => percentEncode(scalarText(item)));
    return explode && style === 'matrix'
      ? items.map((item) => prefix + assignment + item).join('')
      : prefix + assignment + items.join(between);
  }
  if (isObject(value)) {
    const members = given(value).map(([key, member]) => [percentEncode(key), percentEncode(scalarText(member))]);
    return explode
      ? prefix + members.map((member) => member.join('=')).join(between)
      : prefix + assignment + members.flat().join(',');
  }
  return prefix + assignment + percentEncode(scalarText(value));
}

/** The text of a header or cookie parameter. */
export function plainText(value: unknown, how: Parameter): string {
  if (how.contentType !== undefined) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return value.map(scalarText).join(',');
  }
  if (isObject(value)) {
    return given(value)
      .map(([key, member]) => (how.explode ? `${key}=${scalarText(member)}` : `${key},${scalarText(member)}`))
      .join(',');
  }
  return scalarText(value);
}
