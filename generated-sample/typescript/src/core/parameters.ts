import { bracketPairs, given, isObject, isScalar, percentEncode, scalarText } from './encoding.js';
import type { PairsWriter } from './operation.js';

/** The pairs of a query parameter or of a member of a form in the styles `form` and `deepObject`. */
export const pairs: PairsWriter = (name, value, how, encode = percentEncode) => {
  const key = encode(name);
  // Styles are defined for one level only; deeper values take the bracket form.
  if (how.style === 'deepObject' || !Object.values(value ?? '').every(isScalar)) {
    return bracketPairs(key, value, encode);
  }
  if (isObject(value)) {
    return given(value).map(([member, each]) => `${encode(member)}=${encode(scalarText(each))}`);
  }
  return (Array.isArray(value) ? value : [value]).map((item) => `${key}=${encode(scalarText(item))}`);
};
