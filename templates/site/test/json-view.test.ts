import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, inline, plain, pretty, take } from '../src/send/json-view.js';
import type { Piece } from '../src/send/json-view.js';

function textOf(pieces: Iterable<Piece>): string {
  return [...pieces].map(([, text]) => text).join('');
}

const PRETTY: readonly (readonly [json: string, shown: string])[] = [
  ['{"a":1}', '{\n  "a": 1\n}'],
  ['{ }', '{}'],
  ['[[],{}]', '[\n  [],\n  {}\n]'],
  ['[1,-2.50e+10,12345678901234567890]', '[\n  1,\n  -2.50e+10,\n  12345678901234567890\n]'],
  ['{"a\\"b":"c\\\\","d":[true,null]}', '{\n  "a\\"b": "c\\\\",\n  "d": [\n    true,\n    null\n  ]\n}'],
  ['"\\u0041 <b>"', '"\\u0041 <b>"'],
  ['', ''],
  ['no json\nat all', 'no json\nat all'],
  ['{"open": "string', '{\n  "open": "string'],
  [']', '\n]'],
];
for (const [json, shown] of PRETTY) {
  test(`shows ${json}`, () => assert.equal(textOf(pretty(json)), shown));
}

test('numbers, strings, words and keys have kinds', () => {
  assert.deepEqual(
    [...inline('{"a":[1,"x",true]}')].filter(([kind]) => kind !== ''),
    [
      ['t', '"a"'],
      ['n', '1'],
      ['s', '"x"'],
      ['k', 'true'],
    ],
  );
});

test('a value is the same whatever its size and depth', () => {
  const value = { text: 'x"\\'.repeat(500_000), deep: JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown };
  const json = JSON.stringify(value);
  assert.deepEqual(JSON.parse(textOf(pretty(json))), value);
  assert.deepEqual(JSON.parse(textOf(inline(json))), value);
});

test('blocks follow each other without a gap, and end with a line', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({ n, text: 'y'.repeat(n * 10) }));
  const text = JSON.stringify([...rows, 'z'.repeat(100_000)]);
  const parts = [...blocks(pretty(text))].map(textOf);
  assert.equal(parts.join(''), textOf(pretty(text)));
  parts.slice(0, 10).forEach((part) => assert.match(part, /\n$/));
  assert.ok(Math.max(...parts.map(({ length }) => length)) < 2 ** 16);
  assert.equal(textOf(take(plain('z'.repeat(10_000)), 5000)).length, 8192);
  assert.deepEqual([...blocks([])], []);
});
