/** The body of an error; generated code has the type that the API declares. */
export type ErrorBody = unknown;
