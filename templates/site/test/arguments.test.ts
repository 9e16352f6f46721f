import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callArguments } from '../src/send/arguments.js';
import type { Fill } from '../src/table.js';
import { callTable, inputIndex } from './fixture/operations.js';

const table = callTable();
const NONE = new Map<string, Blob>();

const VALUES: readonly (readonly [name: string, fill: Fill, value: unknown])[] = [
  ['amount', '5', 5],
  ['amount', '9007199254740993', 9007199254740993n],
  ['amount', '-9223372036854775808', -9223372036854775808n],
  ['amount', null, null],
  ['isLive', 'true', true],
  ['isLive', 'false', false],
  ['note', '', ''],
  ['note', null, ''],
  ['level', '2', 2],
  [
    'address',
    {
      members: [
        [0, 'A'],
        [1, '18446744073709551615'],
        [2, null],
      ],
    },
    { street: 'A', no: 18446744073709551615n, co: null },
  ],
  ['address', { incomplete: true }, {}],
  ['tags', [{ map: [['a', '1']] }, { map: [] }], [{ a: '1' }, {}]],
  ['tags', [], []],
  ['method', { alternative: 0, value: { members: [[0, '4242']] }, tag: 'card' }, { kind: 'card', number: '4242' }],
  ['method', { alternative: 1, value: 'cash' }, 'cash'],
  ['method', { alternative: 2, value: { members: [[0, 'DE1']], more: [['x', '7']] } }, { iban: 'DE1', x: 7 }],
  ['extra', { json: '{"a": [1, null, "é"]}' }, { a: [1, null, 'é'] }],
  ['owner', { expandable: 'acct_1' }, 'acct_1'],
  ['owner', { expandable: { members: [[0, 'B']] } }, { street: 'B' }],
  ['pair', ['a', '2'], ['a', 2]],
  ['pair', [{ json: '"a"', typed: 'b' }, '2'], ['b', 2]],
];

for (const [name, fill, value] of VALUES) {
  test(`the argument ${name} for ${JSON.stringify(fill)}`, () => {
    assert.deepEqual(callArguments(table, [[inputIndex('body', name), fill]], NONE), { [name]: value });
  });
}

test('names of prototypes are members like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const fill: Fill = { map: names.map((name) => [name, 'x']) };
  const { metadata } = callArguments(table, [[inputIndex('body', 'metadata'), fill]], NONE);
  assert.deepEqual(Object.keys(metadata as object), names);
  assert.equal(JSON.stringify(metadata), '{"__proto__":"x","constructor":"x","toString":"x","hasOwnProperty":"x"}');
  assert.equal(Object.getPrototypeOf(metadata), Object.prototype);
});

test('inputs of the same name have keys of their own', () => {
  const given = [
    [inputIndex('path', 'id'), 'a'],
    [inputIndex('query', 'id'), 'b'],
  ] as const;
  assert.deepEqual(callArguments(table, given, NONE), { id: 'a', queryId: 'b' });
});

test('a file is the chosen one, and one that is not chosen is asked for', () => {
  const file = new Blob(['x']);
  const given = [[inputIndex('body', 'file'), { file: 'a.txt' }]] as const;
  assert.equal(callArguments(table, given, new Map([['body.file', file]]))['file'], file);
  assert.throws(() => callArguments(table, given, NONE), /choose the file 'a.txt' again/);
});
