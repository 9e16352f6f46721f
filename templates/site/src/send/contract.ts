// What the parts of the page hand to each other: the data of an operation and of its API, and the script that sends.
import type { OperationDescription } from '../../../typescript-runtime/src/operation.js';
import type { Credential } from '../../../typescript-runtime/src/options.js';
import type { ClientSettings } from '../../../typescript-runtime/src/settings.js';
import type { Arguments, CallTable } from '../table.js';

/** The functions of the TypeScript runtime to which descriptors and settings refer. */
export type Core = typeof import('./core.js');

/** An operation, as `operations/<folder>.js` pushes it. */
export interface OperationEntry {
  readonly table: CallTable;
  readonly call: (core: Core) => OperationDescription;
}

/** The API, as `assets/api.js` pushes it. */
export interface ApiEntry {
  readonly api: {
    /** The name in the URLs of the gateway. */
    readonly provider: string;
    /** The gateway that is filled in. */
    readonly gateway?: string;
  };
  readonly settings: (core: Core) => ClientSettings;
}

/** The script that sends, as `assets/send.js` pushes it. */
export interface SenderEntry {
  readonly sender: Sender;
}

/** What scripts push to `globalThis.callwright`. */
export type Entry = OperationEntry | ApiEntry | SenderEntry;

/** The part of the form that sending needs. */
export interface FilledForm {
  /** What is filled in and valid. */
  arguments(): Arguments;
  problems(): readonly { readonly path: string; readonly message: string; readonly kind?: string }[];
  focus(path: string): void;
  /** The chosen files by the path of their field. */
  files(): ReadonlyMap<string, Blob>;
}

/** A user name and password, or a token or key. */
export type Secret = Exclude<Credential, (...args: never) => unknown>;

/** The server that is called: the gateway, which adds the credentials, or the one of the API. */
export type Target =
  | {
      readonly gateway: string;
      /** The token with which the gateway knows its caller; empty: none. */
      readonly token: string;
    }
  | {
      readonly gateway?: never;
      readonly baseUrl: string;
      /** The schemes that are used together, each with its secret; undefined where none is given. */
      readonly secrets: ReadonlyMap<string, Secret | undefined>;
    };

/** A call to send or to show. */
export interface TryCall {
  readonly operation: OperationEntry;
  readonly api: ApiEntry;
  readonly arguments: Arguments;
  readonly files: ReadonlyMap<string, Blob>;
  readonly target: Target;
  /** What the operation does, for the question before it cannot be undone. */
  readonly title: string;
}

/** The elements that a call changes. */
export interface TryView {
  readonly send: HTMLButtonElement;
  readonly abort: HTMLButtonElement;
  /** The live region for what goes on. */
  readonly progress: HTMLElement;
  /** The live region for what stops a call. */
  readonly problem: HTMLElement;
  readonly answer: HTMLElement;
  /** The gateway refused a call without a token, or with another one. */
  askForToken(): void;
}

/** A secret that the gateway has. */
export interface StoredSecret {
  readonly scheme: string;
  /** Its last characters. */
  readonly end?: string;
}

/** Sends calls and shows answers. */
export interface Sender {
  send(call: TryCall, view: TryView, signal: AbortSignal): Promise<void>;
  /** Shows the request that `send` would make. */
  preview(call: TryCall, host: HTMLElement): Promise<void>;
  /** Shows the last answer of an operation again, if there is one. */
  restore(operation: string, answer: HTMLElement): void;
  /** Hands secrets to the gateway. Throws an `Error` with a message for the reader. */
  store(target: Target, provider: string, secrets: ReadonlyMap<string, Secret>): Promise<void>;
  /** The secrets that the gateway has; none if it does not say. */
  stored(target: Target, provider: string): Promise<readonly StoredSecret[]>;
}
