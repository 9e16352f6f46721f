import type { ApiEntry, OperationEntry } from '../send/contract.js';
import type { Language } from '../snippet/index.js';

/** The code of a call in a language: for Java its statements, or the whole file. */
export type CodeOf = (language: Language, isWhole: boolean) => string;

/** What `assets/call.js` pushes. */
export interface CallEntry {
  readonly callScript: CallScript;
}

/** The form and the renderers of snippets, which are loaded when the reader first uses them. */
export interface CallScript {
  /** The code of a call with no more than it needs. */
  code(operation: OperationEntry): CodeOf;
  /** Opens the form in `#try`. `show` runs with each change of it. */
  open(operation: OperationEntry, api: ApiEntry, show: (code: CodeOf) => void): OpenCall;
}

/** The form of the page. */
export interface OpenCall {
  /** The fragment of an address with the filled form; undefined: it is too large for one. */
  fragment(): string | undefined;
  /** The page is left. */
  leave(): void;
}
