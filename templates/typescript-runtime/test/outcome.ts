// The outcome of an attack and its comparison with the expectation.
import assert from 'node:assert/strict';
import { ApiError, ConnectionError, DecodingError, LimitError, RedirectError, TimeoutError } from '../src/index.js';
import { WebhookError } from '../src/webhooks.js';
import type { Call, Expected } from './attack.js';
import type { Seen } from './attacker.js';

/** The outcome of an attack. */
export interface Outcome {
  readonly error: unknown;
  readonly value?: unknown;
  readonly items?: unknown[];
  readonly seen: readonly Seen[];
  readonly pauses: readonly number[];
  readonly macs?: number;
  /** How many bytes a server on loopback sent. */
  readonly written?: number;
}

function kind(error: unknown): string {
  const kinds: [string, boolean][] = [
    ['none', error === undefined],
    ['redirect', error instanceof RedirectError],
    ['limit', error instanceof LimitError],
    ['api', error instanceof ApiError],
    ['connection', error instanceof ConnectionError || error instanceof TimeoutError],
    ['decoding', error instanceof DecodingError],
    ['argument', error instanceof TypeError],
    ['webhook', error instanceof WebhookError],
  ];
  return kinds.find(([, is]) => is)?.[0] ?? `unknown: ${error}`;
}

/** How each member of an expectation is checked. */
export const CHECKS: {
  [K in keyof Required<Expected>]: (want: NonNullable<Expected[K]>, outcome: Outcome, call: Call) => void;
} = {
  error: (want, { error }) => assert.ok([want].flat().includes(kind(error)), `${kind(error)}: ${error}`),
  accepted: (_, { error }) => assert.equal(error, undefined),
  value: (want, { error, value }) => {
    if (want !== 'unchecked' && error === undefined) {
      const { access_token: __, ...plain } = Object(value ?? {}) as Record<string, unknown>;
      assert.deepEqual(typeof value === 'object' ? plain : (value ?? null), want);
    }
  },
  requests: (want, { seen }) => want === 'unchecked' || assert.equal(seen.length, want),
  status: (want, { error }) => assert.equal((error as ApiError).status, want),
  location: (want, { error }) => assert.equal((error as RedirectError).location, want),
  limit: (want, { error }) => assert.equal((error as LimitError).limit, want),
  rawBodyAtMost: (want, { error }) => assert.ok((error as ApiError).rawBody.length <= want),
  cut: (want, { error }) => {
    assert.equal((error as ApiError).isRawBodyCut, want);
    assert.equal(/… \(cut behind \d+ bytes\)$/.test((error as ApiError).rawBody), want);
  },
  items: (want, { items }) => assert.deepEqual(items?.slice(0, want.length), want),
  itemCount: (want, { items }) => assert.equal(items?.length, want),
  byteCount: (want, { value }) => assert.equal((value as Uint8Array).length, want),
  stringLength: (want, { value }) => assert.equal((value as string).length, want),
  sent: (want, { seen }) => {
    for (const [i, { method, url, headers = {}, absent = [] }] of want.entries()) {
      const one = seen[i];
      assert.equal(new URL(one?.url ?? '').href, new URL(url).href);
      assert.equal(one?.method, method ?? one?.method);
      Object.entries(headers).forEach(([name, value]) => assert.equal(one?.headers.get(name), value));
      absent.forEach((name) => assert.equal(one?.headers.get(name), null, name));
    }
  },
  headersOfEach: (want, { seen }) => {
    for (const [name, value] of Object.entries(want)) {
      seen.forEach(({ headers }) => assert.equal(headers.get(name), value));
    }
  },
  sentWithout: (want, { seen }) =>
    want.forEach((name) =>
      assert.ok(
        seen.every(({ headers }) => !headers.has(name)),
        name,
      ),
    ),
  noRawControls: (_, { seen }) =>
    // eslint-disable-next-line no-control-regex
    seen.forEach(({ headers }) => headers.forEach((value) => assert.doesNotMatch(value, /[\0-\x1f\x7f]/))),
  cookieCount: (want, { seen }) =>
    seen.forEach(({ headers }) => assert.equal(headers.get('Cookie')?.split(';').length, want)),
  sentJson: (want, { seen }) => assert.deepEqual(JSON.parse(seen[0]?.body.toString() ?? ''), want),
  sentBody: (want, { seen }) => assert.equal(seen[0]?.body.toString(), want),
  sentBodyContains: (want, { seen }) =>
    want.forEach((each) => assert.ok(seen[0]?.body.toString().includes(each), seen[0]?.body.toString())),
  sentBodyWithout: (want, { seen }) =>
    want.forEach((each) => assert.ok(!seen[0]?.body.toString().includes(each), seen[0]?.body.toString())),
  boundaryNotIn: (_, { seen }, call) => {
    const [, boundary = ''] = /boundary=(.+)$/.exec(seen[0]?.headers.get('Content-Type') ?? '') ?? [];
    assert.notEqual(boundary, '');
    call.multipart?.forEach(({ content }) => assert.ok(!content.includes(boundary)));
  },
  messageContains: (want, { error }) => want.forEach((each) => assert.ok(String(error).includes(each), String(error))),
  messageWithout: (want, { error }) => want.forEach((each) => assert.ok(!String(error).includes(each), String(error))),
  pause: (want, { pauses }) => assert.deepEqual(pauses, [want]),
  pauseAtMost: (want, { pauses }) => assert.ok(pauses.length === 1 && (pauses[0] ?? 0) <= want, String(pauses)),
  valueMatches: (want, { value }) =>
    Object.values(Object(value ?? {}) as object).forEach((each) => assert.match(String(each), new RegExp(want))),
  notPolluted: () => assert.equal(({} as { polluted?: unknown }).polluted, undefined),
  macs: (want, { macs }) => assert.equal(macs, want),
  macsAtMost: (want, { macs = Infinity }) => assert.ok(macs <= want),
};
