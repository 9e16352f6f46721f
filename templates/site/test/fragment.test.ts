// Links that carry the filled form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFragment, LONGEST, toFragment } from '../src/fragment.js';
import type { Arguments, CallTable, Fill, InputRow } from '../src/table.js';
import { at, EVERY_KIND, INPUTS, TYPE } from './fixture/form-tables.js';

const body = (name: string): number => at('body', name);

const VALUES: readonly (readonly [name: string, fill: Fill])[] = [
  ['name', ''],
  ['name', `a'b"c(d)e*f!g~h i{j}k[l]m%n#o&p=q?r/s:t,u\n\u0000ü😀`],
  ['name', 'a\ud800b\udc00'],
  ['description', null],
  ['note', null],
  ['amount', '9223372036854775807'],
  ['rate', '0.1000000000000000000000000000001'],
  ['active', 'false'],
  ['file', { file: 'a b.png' }],
  ['level', '7'],
  [
    'metadata',
    {
      map: [
        ['__proto__', 'x'],
        ['', 'y'],
        ['2', null],
        ['1', 'z'],
      ],
    },
  ],
  ['addresses', []],
  ['matrix', [['1'], []]],
  ['source', { alternative: 0, value: { members: [[0, '1']] }, tag: 'card' }],
  [
    'source',
    {
      alternative: 1,
      value: {
        members: [
          [0, 'bank'],
          [1, 'x'],
        ],
      },
    },
  ],
  ['source', { alternative: 2, value: 'tok' }],
  ['source', { alternative: 3, value: ['1', '2'] }],
  [
    'pair',
    [
      { json: '"a"', typed: 'a' },
      { json: '1', typed: '1' },
      { json: 'true', typed: 'true' },
    ],
  ],
  ['open', { members: [[0, 'a']], more: [['b', '1']] }],
  ['extra', { json: '{"a":[1.0,null,"x"]}' }],
  [
    'key',
    {
      members: [
        [0, 'rsa'],
        [1, '4096'],
      ],
    },
  ],
  ['owner', { expandable: 'id' }],
  ['owner', { expandable: { members: [[0, 'x']] } }],
];

for (const [name, fill] of VALUES) {
  test(`a link keeps ${name}: ${JSON.stringify(fill)}`, () => {
    const values: Arguments = [[body(name), fill]];
    const fragment = toFragment(EVERY_KIND, values) ?? '';
    assert.match(fragment, /^try=[\w%.~!*'(),:;@/$=?-]*;1$/);
    assert.deepEqual(fromFragment(EVERY_KIND, `#${fragment}`), values);
    assert.deepEqual(
      fromFragment(EVERY_KIND, encodeURI(fragment).replaceAll("'", '%27').replaceAll('%25', '%')),
      values,
    );
  });
}

test('a link is readable', () => {
  const values: Arguments = [
    [at('path', 'id'), 'cus_1'],
    [body('source'), { alternative: 0, value: { members: [[0, '4242']] }, tag: 'card' }],
  ];
  assert.equal(
    toFragment(EVERY_KIND, values),
    `try=('path':('id':'cus_1'),'body':('source':('object':'card','number':'4242')));1`,
  );
});

/** The table after the document has changed. */
function changed(...inputs: readonly InputRow[]): CallTable {
  return { ...EVERY_KIND, inputs };
}

function input(name: string, value: InputRow['value']): InputRow {
  return { ...(INPUTS[body('name')] as InputRow), name, value };
}

test('a link survives a document that grows', () => {
  const fragment =
    toFragment(EVERY_KIND, [
      [body('name'), 'x'],
      [body('address'), { members: [[1, 'Oslo']] }],
    ]) ?? '';
  const grown = changed(input('new', { type: 'INT32' }), ...INPUTS);
  assert.deepEqual(fromFragment(grown, fragment), [
    [body('name') + 1, 'x'],
    [body('address') + 1, { members: [[1, 'Oslo']] }],
  ]);
});

test('what no longer fits is left out', () => {
  const values: Arguments = [
    [body('name'), 'x'],
    [body('amount'), '1'],
    [body('matrix'), [['1']]],
    [body('currency'), 'usd'],
  ];
  const fragment = toFragment(EVERY_KIND, values) ?? '';
  const table = changed(
    input('name', { type: 'INT64' }),
    input('amount', { type: 'STRING' }),
    input('matrix', { type: TYPE.address }),
    input('currency', { type: 'STRING', choices: ['"eur"'] }),
  );
  assert.deepEqual(fromFragment(table, fragment), []);
});

const OTHERS: readonly (readonly [text: string, expected: Arguments | undefined])[] = [
  ['', undefined],
  ['#body.expand', undefined],
  ['#try=', undefined],
  ['#try=();2', undefined],
  ["#try=('path':('id':'a", undefined],
  ['#try=%;1', undefined],
  ['#try=null;1', []],
  ["#try=('path':*!);1", []],
  ["#try=('path':null,'nowhere':('id':'a'));1", []],
  [`#try=('body':('extra':${'*'.repeat(4000)}${'!'.repeat(4000)}));1`, undefined],
];

for (const [text, expected] of OTHERS) {
  test(`the fragment ${text.slice(0, 50)}`, () => assert.deepEqual(fromFragment(EVERY_KIND, text), expected));
}

test('a link that nests without end is cut', () => {
  const nested = `${"('child':".repeat(400)}('name':'x')${')'.repeat(400)}`;
  assert.doesNotThrow(() => fromFragment(EVERY_KIND, `#try=('body':('tree':${nested}));1`));
});

test('members that requests never have are not in a link', () => {
  assert.deepEqual(fromFragment(EVERY_KIND, "#try=('body':('object':'x','name':'y'));1"), [[body('name'), 'y']]);
});

test('a form that is too large for a link has none', () => {
  assert.equal(toFragment(EVERY_KIND, [[body('name'), 'x'.repeat(LONGEST)]]), undefined);
  assert.ok(toFragment(EVERY_KIND, [[body('name'), 'x'.repeat(LONGEST - 100)]]));
});
