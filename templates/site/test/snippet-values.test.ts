import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render, statements } from '../src/snippet/index.js';
import { CASES } from './snippet-cases.js';
import { input, table, TYPE } from './snippet-tables.js';

const LONG = 'a text of many words that makes a line long, and one more of them';
const SHORT = 'a text that is not as long';

for (const [name, value, fill, java, typescript, json] of CASES) {
  test(`writes ${name}`, () => {
    const call = table([input('value', value)]);

    assert.equal(javaCall(statements(render(call, [[0, fill]], 'java', 'Full'))), java);
    assert.equal(typeScriptValue(render(call, [[0, fill]], 'typescript', 'Full')), typescript);
    assert.equal(jsonValue(render(call, [[0, fill]], 'curl', 'Full')), json);
  });
}

// The calls after `params -> params`, without indentation.
function javaCall(code: string): string {
  const [, call = ''] = /params -> params\s*([^]*)\);\n$/.exec(code) ?? [];
  return call.replace(/\n +/g, '\n');
}

function typeScriptValue(code: string): string {
  return /make\(\{\s+value: ([^]*?),?\s+\}\);\n$/.exec(code)?.[1] ?? '';
}

function jsonValue(code: string): string {
  return /\{\n {2}"value": ([^]*)\n\}'\n$/.exec(code)?.[1]?.replace(/\n +/g, '\n') ?? '';
}

test('is of the type bigint where the SDK has it', () => {
  const call = table([input('value', { type: 'INT64' }), input('limit', { type: 'INT64' }, { counter: true })]);
  const bigint = { ...call, typescript: { ...call.typescript, int64: 'bigint' as const } };

  const code = render(
    bigint,
    [
      [0, '5'],
      [1, '7'],
    ],
    'typescript',
    'Full',
  );

  assert.match(code, /\{ value: 5n, limit: 7 \}/);
});

test('breaks long lines outside of their brackets and never in a literal', () => {
  const call = table([input('value', { type: ['map', 'STRING'] })]);

  const code = statements(render(call, [[0, { map: [[`(${SHORT}, `, LONG]] }]], 'java', 'Full'));

  assert.equal(
    code,
    'ApiClient api = ApiClient.fromEnv();\n' +
      `api.things().make(params -> params\n        .putValue("(${SHORT}, ",\n                "${LONG}"));\n`,
  );
});

test('splits a text that is no constant of Java', () => {
  const code = render(table([input('value', { type: 'STRING' })]), [[0, 'x'.repeat(50_000)]], 'java', 'Full');

  assert.match(code, /\.value\("x{21000}"\.concat\("x{21000}"\)\.concat\("x{8000}"\)\)|"x{21000}"/);
  assert.equal(code.match(/"x*"/g)?.length, 3);
});

test('gives an object with more members than a chain may have as JSON', () => {
  const call = table([input('value', { type: ['list', TYPE.owner] })]);
  const more = Array.from({ length: 401 }, (_, i) => [`n${i}`, '1'] as const);

  const code = render(call, [[0, [{ members: [], more }]]], 'java', 'Full');

  assert.match(code, /\.addValue\(\s*Owner\.TYPE\.fromJson\(\s*"\{\\"n0\\":1,/);
});

test('writes a statement for each of many inputs', () => {
  const call = table(Array.from({ length: 401 }, (_, i) => input(`v${i}`, { type: 'INT32' })));

  const code = statements(
    render(
      call,
      call.inputs.map((_, i) => [i, '1']),
      'java',
      'Full',
    ),
  );

  assert.match(code, /^ApiClient .*\napi\.things\(\)\.make\(params -> \{\n {8}params\.v0\(1\);\n/);
  assert.match(code, / {8}params\.v400\(1\);\n\}\);\n$/);
});
