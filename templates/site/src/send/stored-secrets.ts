// The secrets that the gateway keeps. They go there and never come back.
import type { Secret, StoredSecret, Target } from './contract.js';
import { isOfGateway } from './failure.js';

/** Hands secrets to the gateway: `PUT <gateway>/credentials/<provider>` with a JSON object of secrets by scheme. */
export async function store(target: Target, provider: string, secrets: ReadonlyMap<string, Secret>): Promise<void> {
  const body = JSON.stringify(Object.fromEntries(secrets));
  const response = await call(target, provider, { method: 'PUT', body }).catch(() => undefined);
  if (!response?.ok) {
    const isProblem = response && isOfGateway(response.headers);
    const why = !response ? 'no answer' : isProblem ? await problem(response) : `status ${response.status}`;
    throw new Error(`Not stored in the gateway at ${target.gateway}: ${why}.`);
  }
}

/** The secrets that the gateway has. */
export async function stored(target: Target, provider: string): Promise<readonly StoredSecret[]> {
  try {
    const response = await call(target, provider, {});
    const { credentials = [] } = (await response.json()) as { credentials?: readonly StoredSecret[] };
    return response.ok ? credentials : [];
  } catch {
    return [];
  }
}

function call(target: Target, provider: string, init: RequestInit): Promise<Response> {
  const token = target.gateway === undefined ? '' : target.token;
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  return fetch(`${target.gateway}/credentials/${encodeURIComponent(provider)}`, { ...init, headers });
}

async function problem(response: Response): Promise<string> {
  const { title = '', detail } = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
  return detail ?? title;
}
