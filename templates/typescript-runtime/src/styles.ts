import { given, isObject, isScalar, percentEncode, percentEncodeReserved, scalarText } from './encoding.js';
import type { PairsWriter, TextWriter } from './operation.js';
import { pairs } from './parameters.js';

/** The pairs of a query parameter or of a member of a form in any style (OpenAPI, Parameter Object, style values). */
export const styledPairs: PairsWriter = (name, value, how, encodeText = percentEncode) => {
  const encode = how.allowReserved ? percentEncodeReserved : encodeText;
  const style = how.style ?? 'form';
  if (how.contentType !== undefined) {
    return [`${encode(name)}=${encode(JSON.stringify(value))}`];
  }
  const parts: unknown[] = isScalar(value) ? [] : Object.values(value as object);
  if (isScalar(value) || style === 'deepObject' || (how.explode ?? style === 'form') || !parts.every(isScalar)) {
    return pairs(name, value, how, encode);
  }
  const texts = isObject(value) ? given(value).flat() : parts;
  const delimiter = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ',';
  return texts.length === 0 ? [] : [`${encode(name)}=${texts.map((text) => encode(scalarText(text))).join(delimiter)}`];
};

/** The text of a path parameter in any style, encoded so that it stays inside its segment. */
export const styledPath: TextWriter = (name, value, how) => {
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
  const text = percentEncode(scalarText(value));
  return text.replaceAll('%20', '') === '' ? '' : prefix + assignment + text;
};

/** The text of a header or cookie parameter that is an object or has a media type. */
export const styledText: TextWriter = (_, value, how) => {
  if (how.contentType !== undefined) {
    return JSON.stringify(value);
  }
  return isObject(value)
    ? given(value)
        .map(([key, member]) => key + (how.explode ? '=' : ',') + scalarText(member))
        .join(',')
    : scalarText(value);
};
