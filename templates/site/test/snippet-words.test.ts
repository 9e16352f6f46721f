import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../src/snippet/index.js';
import { input, table, withoutBody } from './snippet-tables.js';

const WORDS: readonly (readonly [text: string, word: string])[] = [
  ["it's", `'it'\\''s'`],
  ['costs $5!', `"costs \\$5"'!'""`],
  ['a\n\n', `"$(printf 'a')"'\n\n'`],
  ['a\n\r', `"$(printf 'a\\n\\r')"`],
  ['ends in \\', '"ends in \\\\"'],
  ['a\u202eb\0', `"$(printf 'a\\342\\200\\256b\ufffd')"`],
];

for (const [text, word] of WORDS) {
  test(`quotes ${JSON.stringify(text)}`, () => {
    const wire = { style: 'COOKIE' } as const;
    const call = withoutBody(table([input('X', { type: 'STRING' }, { in: 'cookie', wire })], { method: 'GET' }));
    const expected = word.replace(/^("\$\(printf '|["'])/, '$1X=');

    assert.equal(
      render(call, [[0, text]], 'curl', 'Full'),
      `curl https://api.example.com/v1/things \\\n  -b ${expected}\n`,
    );
  });
}
