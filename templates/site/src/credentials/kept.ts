// The credentials that a gateway keeps: they are set and removed here, and never come back.
import type { Secret, StoredSecret } from '../send/contract.js';
import { isOfGateway } from '../send/failure.js';

/** Where credentials are kept. */
export interface Keeper {
  readonly gateway: string;
  /** The token with which the gateway knows its caller; empty: none. */
  readonly token: string;
  readonly provider: string;
}

/** A credential that the gateway has. */
export interface KeptCredential extends StoredSecret {
  /** The kind of place that its secret is in: `store` and `memory` if it was handed to the gateway; others are set up there. */
  readonly source?: string;
}

/** What the gateway did not do, with a message for the reader. */
export class Refusal extends Error {
  /** Whether the gateway wants a token, or another one. */
  readonly wantsToken: boolean;

  constructor(message: string, wantsToken = false) {
    super(message);
    this.wantsToken = wantsToken;
  }
}

/** The credentials that the gateway has. Throws a `Refusal`. */
export async function list(keeper: Keeper): Promise<readonly KeptCredential[]> {
  const { credentials } = (await call(keeper, '', 'GET')) as { credentials?: readonly KeptCredential[] };
  if (!Array.isArray(credentials)) {
    throw new Refusal(`${keeper.gateway} does not answer like a gateway.`);
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- Array.isArray makes any[] of a readonly list
  return credentials;
}

/** Hands a secret to the gateway. The result is what it says about where it keeps it. Throws a `Refusal`. */
export async function put(
  keeper: Keeper,
  scheme: string,
  secret: Secret | Readonly<Record<string, string>>,
): Promise<string> {
  const { message } = (await call(keeper, '', 'PUT', JSON.stringify({ [scheme]: secret }))) as { message?: unknown };
  return typeof message === 'string' ? message : '';
}

/** Removes a secret that was handed to the gateway. Throws a `Refusal`. */
export async function remove(keeper: Keeper, scheme: string): Promise<void> {
  await call(keeper, `/${encodeURIComponent(scheme)}`, 'DELETE');
}

async function call(
  { gateway, token, provider }: Keeper,
  rest: string,
  method: string,
  body?: string,
): Promise<object> {
  const headers = {
    ...(body && { 'Content-Type': 'application/json' }),
    ...(token && { Authorization: `Bearer ${token}` }),
  };
  const url = `${gateway}/credentials/${encodeURIComponent(provider)}${rest}`;
  let response: Response;
  try {
    response = await fetch(url, { method, headers, ...(body && { body }), redirect: 'error' });
  } catch {
    throw new Refusal(`No answer from ${gateway}: it does not run, or it does not take calls from this page.`);
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const members = typeof answer === 'object' && answer !== null ? answer : {};
  if (!response.ok) {
    const isOwn = isOfGateway(response.headers);
    throw new Refusal(
      isOwn ? problemText(members) : `Status ${response.status} from ${gateway}.`,
      isOwn && response.status === 401,
    );
  }
  return members;
}

// RFC 9457, with the errors of single members.
function problemText({
  title,
  detail,
  errors,
}: {
  title?: string;
  detail?: string;
  errors?: readonly { message: string }[];
}): string {
  const texts = [title, detail, ...(errors ?? []).map(({ message }) => message)].filter(
    (text) => typeof text === 'string' && text,
  );
  return `${texts.map((text) => `${text}`.replace(/\.$/, '')).join(': ')}.`;
}
