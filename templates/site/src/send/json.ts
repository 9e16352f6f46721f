// Takes the place of the runtime's `json` in the page: integers are sent exactly, whatever their type is in the SDK.
export { stringify } from '../../../typescript-runtime/src/json-int64.js';

/** The value of a JSON text. Throws a `SyntaxError` for other texts. */
export const parse: (text: string) => unknown = JSON.parse;
