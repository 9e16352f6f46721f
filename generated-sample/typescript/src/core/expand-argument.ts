/** The argument with the paths of the members of a result that are objects and not ids; generated code has the API's name. */
export interface ExpandArgument<E extends readonly string[]> {
  expand?: E;
}
