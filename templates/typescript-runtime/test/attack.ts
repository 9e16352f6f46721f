// The list of attacks that the runtimes of all languages share.
import { readFileSync } from 'node:fs';
import type { ResponseLimits, RequestOptions } from '../src/index.js';

/** A text in the list. */
export type Text = string | { readonly repeat: string; readonly times: number } | { readonly join: readonly Text[] };

/** One step of a server on loopback. */
export interface Step {
  readonly write?: string;
  readonly hex?: string;
  readonly repeat?: string;
  readonly chunk?: Text;
  readonly gzip?: Text;
  readonly drip?: string;
  readonly times?: number;
  readonly pause?: number;
  readonly stall?: true;
  readonly readBody?: number;
  readonly reset?: true;
}

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, Text])[];
  readonly body: Text;
}

export interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly contentType?: string;
  readonly content: string;
}

type Texts = Readonly<Record<string, string>>;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly result: 'json' | 'text' | 'nothing' | 'binary' | 'events' | 'lines';
  readonly baseUrl?: string;
  readonly bearer?: string;
  readonly oauth?: { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string };
  readonly clientHeaders?: Texts;
  readonly callHeaders?: Texts;
  readonly headerParameters?: Texts;
  readonly cookieParameters?: Texts;
  readonly queryParameters?: Texts;
  readonly pathParameters?: Texts;
  readonly jsonBody?: unknown;
  readonly formBody?: Texts;
  readonly multipart?: readonly Part[];
  readonly upload?: { readonly kind: 'stream' | 'bytes'; readonly size: number };
  readonly options?: RequestOptions & { readonly limits?: ResponseLimits };
  readonly calls?: number;
}

export interface Webhook {
  readonly scheme: Record<string, unknown> & { readonly content: string; readonly base64SecretPrefix?: string };
  readonly secrets: readonly string[];
  readonly now: number;
  readonly body: Text;
  readonly receivedBody?: string;
  readonly headers: Readonly<Record<string, Text>>;
  readonly tolerance?: number | string;
  readonly timestamp?: string;
  readonly messageId?: string;
}

export interface Expected {
  readonly error?: string | readonly string[];
  readonly value?: unknown;
  readonly accepted?: true;
  readonly requests?: number | 'unchecked';
  readonly status?: number;
  readonly location?: string;
  readonly limit?: string;
  readonly rawBodyAtMost?: number;
  readonly cut?: boolean;
  readonly items?: readonly unknown[];
  readonly itemCount?: number;
  readonly byteCount?: number;
  readonly stringLength?: number;
  readonly sent?: readonly {
    readonly method?: string;
    readonly url: string;
    readonly headers?: Texts;
    readonly absent?: readonly string[];
  }[];
  readonly headersOfEach?: Texts;
  readonly sentWithout?: readonly string[];
  readonly noRawControls?: true;
  readonly cookieCount?: number;
  readonly sentJson?: unknown;
  readonly sentBody?: string;
  readonly sentBodyContains?: readonly string[];
  readonly sentBodyWithout?: readonly string[];
  readonly boundaryNotIn?: 'content';
  readonly messageContains?: readonly string[];
  readonly messageWithout?: readonly string[];
  readonly pause?: number;
  readonly pauseAtMost?: number;
  readonly valueMatches?: string;
  readonly notPolluted?: true;
  readonly macs?: number;
  readonly macsAtMost?: number;
}

export interface Attack {
  readonly id: string;
  readonly title: string;
  readonly answers?: readonly Answer[];
  readonly socket?: readonly (readonly Step[])[];
  readonly webhook?: Webhook;
  readonly call?: Call;
  readonly expect: Expected;
  readonly expectIn?: { readonly typescript?: Expected & { readonly why: string } };
}

export const ATTACKS = (
  JSON.parse(readFileSync('../attacks/attacks.json', 'utf8')) as { readonly attacks: readonly Attack[] }
).attacks;

export function text(of: Text): string {
  if (typeof of === 'string') {
    return of;
  }
  return 'join' in of ? of.join.map(text).join('') : of.repeat.repeat(of.times);
}
