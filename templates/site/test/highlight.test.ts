import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeLanguage, tokens } from '../src/page/highlight.js';

/** The tokens that have a kind, as `kind:text`. */
const colored = (code: string, language: CodeLanguage) =>
  tokens(code, language)
    .filter(([kind]) => kind)
    .map(([kind, text]) => `${kind}:${text}`);

test('colors Java', () => {
  assert.deepEqual(colored('Account a = new Account("a // \\" b", 1_000L); // "done"', 'java'), [
    't:Account',
    'k:new',
    't:Account',
    's:"a // \\" b"',
    'n:1_000L',
    'c:// "done"',
  ]);
});

test('colors TypeScript', () => {
  assert.deepEqual(colored("const x = await f({ a: 'it\\'s', b: -1.5e3, c: null }, `${y}\n`);", 'typescript'), [
    'k:const',
    'k:await',
    "s:'it\\'s'",
    'n:-1.5e3',
    'k:null',
    's:`${y}\n`',
  ]);
});

test('colors shell commands', () => {
  assert.deepEqual(colored('curl -X POST https://a/#b \\\n  --data-urlencode \'a=$b\' -H "K: $KEY" $URL # x', 'curl'), [
    'k:curl',
    'k:-X',
    'k:--data-urlencode',
    "s:'a=$b'",
    'k:-H',
    's:"K: $KEY"',
    'n:$URL',
    'c:# x',
  ]);
});

test('colors JSON, in which names are no strings', () => {
  assert.deepEqual(colored('{"a": ["b", -1, true], "c:" : null}', 'json'), [
    't:"a"',
    's:"b"',
    'n:-1',
    'k:true',
    't:"c:"',
    'k:null',
  ]);
});

test('leaves the text as it is, whatever it is', () => {
  const texts = [
    '',
    '"',
    "'",
    '`${',
    '/*',
    '"\\',
    '\u2028"a\n',
    '\u{1f600}',
    '<b>&amp;</b>',
    '-',
    '#',
    '"""',
    '$',
    "it's",
  ];
  for (const language of ['java', 'typescript', 'curl', 'json'] as const) {
    for (const first of texts) {
      for (const second of texts) {
        const code = `x ${first}${second}\n${first}`;
        const joined = tokens(code, language)
          .map(([, text]) => text)
          .join('');
        assert.equal(joined, code);
      }
    }
  }
});

test('takes no longer for code in which nothing ends', () => {
  const start = performance.now();
  for (const language of ['java', 'typescript', 'curl', 'json'] as const) {
    tokens(`"${'\\"'.repeat(50_000)}`, language);
    tokens('/*'.repeat(2_000), language);
  }
  assert.ok(performance.now() - start < 1_000);
});
