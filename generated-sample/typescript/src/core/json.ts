/** The places of 64-bit integers in a JSON value. Packages in which these are of the type `bigint` have such places. */
export type Shape = never;

/** The value of a JSON text. Throws a `SyntaxError` for other texts. */
export const parse: (text: string, shape?: Shape, event?: string) => unknown = JSON.parse;

/** The JSON text of a value. */
export const stringify: (value: unknown) => string = JSON.stringify;
