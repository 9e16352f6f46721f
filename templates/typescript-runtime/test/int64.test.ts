import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, stringify } from '../src/json-int64.js';
import type { Shape } from '../src/json-int64.js';

const MAX = 18446744073709551615n;
const ROW: Shape = { members: { id: 'int64', next: () => ROW } };
const CARD: Shape = { members: { number: 'int64' } };

const READ: [string, Shape, unknown][] = [
  ['18446744073709551615', 'int64', MAX],
  ['-9223372036854775808', 'int64', -9223372036854775808n],
  ['7', 'int64', 7n],
  ['-0', 'int64', 0n],
  ['1.0', 'int64', 1n],
  ['9007199254740993.0', 'int64', 9007199254740993n],
  ['1.8446744073709551615e19', 'int64', MAX],
  ['1E3', 'int64', 1000n],
  ['1.5', 'int64', 1.5],
  ['null', 'int64', null],
  ['"7"', 'int64', '7'],
  ['[1, 9007199254740993]', { items: 'int64' }, [1n, 9007199254740993n]],
  ['["a", 1, 2, 3]', { tuple: [undefined, 'int64'] }, ['a', 1n, 2, 3]],
  ['[1, 2, 3]', { tuple: [undefined], rest: 'int64' }, [1, 2n, 3n]],
  ['{"a": 1, "b": 2}', { members: { b: undefined }, rest: 'int64' }, { a: 1n, b: 2 }],
  ['{"id": 1, "next": {"id": 2, "next": null}}', ROW, { id: 1n, next: { id: 2n, next: null } }],
  ['{"id": 1, "other": 9007199254740993}', ROW, { id: 1n, other: 9007199254740992 }],
  ['{"other": [{"id": 12345678901234567890}]}', ROW, { other: [{ id: 12345678901234567000 }] }],
  ['{"constructor": 1, "toString": 2}', ROW, { constructor: 1, toString: 2 }],
  ['[{"id": 1}]', ROW, [{ id: 1 }]],
  ['5', { any: [{ items: 'int64' }, 'int64'] }, 5n],
  ['[5, 0.5]', { any: [{ items: 'int64' }, 'int64'] }, [5n, 0.5]],
  ['{"kind": "card", "number": 1}', { by: 'kind', of: { card: CARD } }, { kind: 'card', number: 1n }],
  ['{"kind": "cash", "number": 1}', { by: 'kind', of: { card: CARD } }, { kind: 'cash', number: 1 }],
  ['{"number": 1, "kind": "toString"}', { by: 'kind', of: { card: CARD } }, { number: 1, kind: 'toString' }],
  ['{"kind": "card", "kind": "cash", "number": 1}', { by: 'kind', of: { card: CARD } }, { kind: 'cash', number: 1 }],
  ['{"id": 1, "id": 2}', ROW, { id: 2n }],
  [`1${'0'.repeat(400)}`, 'int64', 10n ** 400n],
  ['1'.repeat(2000), 'int64', Infinity],
  ['1e20', 'int64', 10n ** 20n],
  ['1e21', 'int64', 1e21],
  ['1e999999999', 'int64', Infinity],
];
for (const [text, shape, value] of READ) {
  test(`reads ${text.slice(0, 60)} with ${JSON.stringify(shape)?.slice(0, 60)}`, () => {
    assert.deepEqual(parse(text, shape), value);
  });
}

test('the data of an event has the shape of the member data', () => {
  const shape: Shape = { by: 'event', of: { row: { members: { data: ROW } } } };
  assert.deepEqual(parse('{"id": 1}', shape, 'row'), { id: 1n });
  assert.deepEqual(parse('{"id": 1}', shape, 'other'), { id: 1 });
});

const REFUSED = [
  '',
  ' ',
  '01',
  '1.',
  '.5',
  '+1',
  '-',
  '1e',
  'tru',
  'nul',
  'NaN',
  '[1,]',
  '[,1]',
  '[1 2]',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '{"a"}',
  '{"a":}',
  '"a',
  '"\\',
  '"\t"',
  '"\\x"',
  '"\\u12"',
  '[1]]',
  '1 1',
  '\u00a01',
  '\ufeff1',
  '[',
  '{',
  '/**/1',
];
for (const text of REFUSED) {
  test(`refuses ${JSON.stringify(text)}, as JSON.parse does`, () => {
    assert.throws(() => JSON.parse(text), SyntaxError);
    assert.throws(() => parse(text, 'int64'), SyntaxError);
  });
}

test('a member __proto__ is a member', () => {
  const value = parse('{"__proto__": {"id": 1}, "id": 2}', ROW) as Record<string, unknown>;
  assert.deepEqual(Object.keys(value), ['__proto__', 'id']);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.deepEqual(Object.getOwnPropertyDescriptor(value, '__proto__')?.value, { id: 1 });
  const mapped = parse('{"__proto__": 1}', { members: {}, rest: 'int64' }) as object;
  assert.equal(Object.getOwnPropertyDescriptor(mapped, '__proto__')?.value, 1n);
});

test('texts nested deeper than 500 levels are refused', () => {
  assert.equal(typeof parse('['.repeat(500) + ']'.repeat(500), 'int64'), 'object');
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    assert.throws(() => parse(`${open.repeat(501)}1${close.repeat(501)}`, 'int64'), SyntaxError);
    assert.throws(() => parse(open.repeat(1_000_000), 'int64'), SyntaxError);
  }
});

test('unions that contain each other end', () => {
  const a: Shape = { any: [() => b, 'int64'] };
  const b: Shape = { any: [() => a, { items: () => a }] };
  assert.deepEqual(parse('[1, [2]]', a), [1n, [2n]]);
});

const LARGE: [string, string][] = [
  ['digits', '1'.repeat(4_000_000)],
  ['a string', `"${'a'.repeat(4_000_000)}"`],
  ['escapes', `"${'\\"'.repeat(2_000_000)}"`],
  ['backslashes', `"${'\\\\'.repeat(2_000_000)}"`],
  ['spaces', `${' '.repeat(4_000_000)}1`],
  ['integers', `[${'18446744073709551615,'.repeat(200_000)}1]`],
  ['long integers', `[${`${'9'.repeat(1000)},`.repeat(4_000)}1]`],
  ['exponents', `[${'1e999,'.repeat(200_000)}1]`],
  ['names', `{${'"id":1,'.repeat(500_000)}"id":1}`],
];
for (const [name, text] of LARGE) {
  test(`reads ${name} in linear time`, { timeout: 20_000 }, () => {
    assert.notEqual(parse(text, { any: ['int64', { items: 'int64' }, ROW] }), undefined);
  });
}

/** Numbers between 0 and 1 that depend on the seed only (mulberry32). */
function randomOf(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TOKENS = [
  ...['{', '}', '[', ']', ',', ':', ' ', '\n', '"a"', '"__proto__"', '"\\ud800"', '"\ud800"', '"\\u0000\\n"'],
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '1.5',
    '1e3',
    '1E-3',
    '9007199254740993',
    '18446744073709551615',
    '123456789012345678901.0',
  ],
  ...['-9007199254740993e2', '1e400', '0.1e1', '4.35', '100e-2', 'true', 'false', 'null', '"', '\\', 'e', '-', '00'],
];

function randomText(random: () => number, depth = 0): string {
  const pick = (): string => TOKENS[Math.floor(random() * TOKENS.length)] ?? '';
  const count = Math.floor(random() * 4);
  const inner = (): string => randomText(random, depth + 1);
  const kind = random();
  if (kind < 0.02) {
    return pick() + pick();
  } else if (depth < 5 && kind < 0.35) {
    return `[${Array.from({ length: count }, inner).join(', ')}]`;
  } else if (depth < 5 && kind < 0.7) {
    return `{${Array.from({ length: count }, (_, i) => `"${'ab'[i % 2]}${random() < 0.1 ? '\\u0061' : ''}":${inner()}`).join(',')}}`;
  }
  return TOKENS.slice(8, -4)[Math.floor(random() * (TOKENS.length - 12))] ?? '';
}

// The result of a reader, or the kind of its error.
function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    return (error as Error).name;
  }
}

test('reads what JSON.parse reads, without a shape and where a shape has no integer', () => {
  const random = randomOf(20_000);
  let valid = 0;
  for (let i = 0; i < 20_000; i++) {
    const text = randomText(random);
    const expected = outcome(() => JSON.parse(text));
    valid += typeof expected === 'object' ? 1 : 0;
    assert.deepEqual(
      outcome(() => parse(text, { members: { nothing: 'int64' } })),
      expected,
      text,
    );
  }
  assert.ok(valid > 10_000 && valid < 20_000, `${valid}`);
});

test('reads what stringify writes', () => {
  const random = randomOf(1);
  for (let i = 0; i < 2_000; i++) {
    const value = BigInt.asIntN(64, BigInt(Math.floor(random() * 2 ** 52)) ** 2n);
    assert.deepEqual(parse(stringify([value]), { items: 'int64' }), [value]);
  }
});

const WRITTEN: [unknown, string][] = [
  [MAX, '18446744073709551615'],
  [{ a: -1n, b: [0n, '1n', 1] }, '{"a":-1,"b":[0,"1n",1]}'],
  [{ toJSON: () => 5n }, '5'],
  [{ '5': 1n, 'a"b': 2n }, '{"5":1,"a\\"b":2}'],
];
for (const [value, text] of WRITTEN) {
  test(`writes ${text}`, () => {
    assert.equal(stringify(value), text);
  });
}

const ALIKE: unknown[] = [
  undefined,
  null,
  NaN,
  -0,
  1e21,
  '\ud800 \u2028 "',
  [undefined, () => 1, Symbol('a')],
  { a: undefined, b: new Date(0), c: new Map([[1, 2]]) },
  Object.assign(Object.create({ inherited: 1 }) as object, { own: 1 }),
  new Uint8Array(2),
  [new Number(1), new String('a'), new Boolean(true)],
];
for (const value of ALIKE) {
  test(`writes the bytes of JSON.stringify: ${JSON.stringify(value)}`, () => {
    assert.equal(stringify(value), JSON.stringify(value));
  });
}

test('writes digits whatever a program makes of bigints in JSON', () => {
  Object.defineProperty(BigInt.prototype, 'toJSON', { configurable: true, value: String });
  try {
    assert.equal(stringify({ a: 1n }), '{"a":1}');
  } finally {
    delete (BigInt.prototype as { toJSON?: unknown }).toJSON;
  }
});

test('circular values are refused', () => {
  const value: Record<string, unknown> = { id: 1n };
  value['self'] = value;
  assert.throws(() => stringify(value), TypeError);
});
