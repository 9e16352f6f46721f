// What texts are as values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beyond, check, compare } from '../src/form/kinds.js';
import type { Limits, ScalarKind } from '../src/table.js';

const INVALID = undefined;

const VALUES: readonly (readonly [kind: ScalarKind, text: string, fill: string | undefined])[] = [
  ['STRING', ' a ', ' a '],
  ['INT32', '2147483647', '2147483647'],
  ['INT32', '2147483648', INVALID],
  ['INT32', '-2147483648', '-2147483648'],
  ['INT32', '+007', '7'],
  ['INT32', '1.0', INVALID],
  ['INT32', '1e3', INVALID],
  ['INT64', '9223372036854775807', '9223372036854775807'],
  ['INT64', '9223372036854775808', INVALID],
  ['INT64', '-9223372036854775808', '-9223372036854775808'],
  ['INT64', '9'.repeat(10_000), INVALID],
  ['INT64', '0x10', INVALID],
  ['INT64', '', INVALID],
  ['UINT64', '18446744073709551615', '18446744073709551615'],
  ['UINT64', '18446744073709551616', INVALID],
  ['UINT64', '-1', INVALID],
  ['DOUBLE', '1e308', '1e308'],
  ['DOUBLE', '1e309', INVALID],
  ['DOUBLE', '1e-400', INVALID],
  ['DOUBLE', '0e-400', '0e-400'],
  ['DOUBLE', 'NaN', INVALID],
  ['NUMBER', '0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ['NUMBER', '01', INVALID],
  ['NUMBER', '.5', INVALID],
  ['DECIMAL_STRING', '.5', '.5'],
  ['DECIMAL_STRING', '+1.50E+2', '+1.50E+2'],
  ['DECIMAL_STRING', '1,5', INVALID],
  ['UNIX_TIME', '-1', '-1'],
  ['UNIX_TIME', '31556889864403199', '31556889864403199'],
  ['UNIX_TIME', '31556889864403200', INVALID],
  ['UNIX_TIME', '1970-01-01T00:00:01.9Z', '1'],
  ['UNIX_TIME', '1969-12-31T23:59:59.5Z', '-1'],
  ['DATE', '2024-02-29', '2024-02-29'],
  ['DATE', '2023-02-29', INVALID],
  ['DATE', '0001-01-01', '0001-01-01'],
  ['DATE', '1900-02-29', INVALID],
  ['DATE', '2026-00-10', INVALID],
  ['DATE', '2026-1-1', INVALID],
  ['DATE_TIME', '2026-01-31T23:59:59Z', '2026-01-31T23:59:59Z'],
  ['DATE_TIME', '2026-01-31T23:59+05:30', '2026-01-31T23:59+05:30'],
  ['DATE_TIME', '2026-01-31t23:59:59.123456789z', '2026-01-31t23:59:59.123456789z'],
  ['DATE_TIME', '2026-01-31 23:59:59Z', INVALID],
  ['DATE_TIME', '2026-01-31T24:00:00Z', INVALID],
  ['DATE_TIME', '2026-02-30T00:00:00Z', INVALID],
  ['DATE_TIME', '2026-01-31T00:00:00', INVALID],
  ['DATE_TIME', '2026-01-31T00:00:00+19:00', INVALID],
  ['BASE64', 'aGk=', 'aGk='],
  ['BASE64', 'aGk', 'aGk'],
  ['BASE64', 'aG+/', 'aG+/'],
  ['BASE64', 'aGk==', INVALID],
  ['BASE64', 'a', INVALID],
  ['BASE64', 'aG_k', INVALID],
  ['BOOLEAN', 'true', 'true'],
  ['BOOLEAN', 'yes', INVALID],
];

for (const [kind, text, fill] of VALUES) {
  test(`${kind} of ${JSON.stringify(text.slice(0, 40))} is ${fill === undefined ? 'not valid' : 'valid'}`, () => {
    const checked = check(kind, text);
    assert.equal(checked.fill, fill);
    assert.equal(checked.message === undefined, fill !== undefined);
  });
}

const ORDERS: readonly (readonly [first: string, second: string, order: number])[] = [
  ['1', '2', -1],
  ['-1', '-2', 1],
  ['0', '-0.0', 0],
  ['1.10', '1.1', 0],
  ['1e2', '100', 0],
  ['9007199254740993', '9007199254740992', 1],
  ['0.300000000000000000001', '0.30', 1],
  ['1e-30', '0.000000000000000000000000000001', 0],
];

for (const [first, second, order] of ORDERS) {
  test(`the order of ${first} and ${second}`, () => {
    assert.equal(Math.sign(compare(first, second)) || 0, order);
    assert.equal(Math.sign(compare(second, first)) || 0, -order || 0);
  });
}

const LIMITS: readonly (readonly [kind: ScalarKind, text: string, limits: Limits, message: string | undefined])[] = [
  ['INT64', '5', { minimum: '5', maximum: '5' }, undefined],
  ['INT64', '4', { minimum: '5' }, 'the minimum is 5'],
  ['INT64', '9007199254740993', { maximum: '9007199254740992' }, 'the maximum is 9007199254740992'],
  ['STRING', '😀😀', { maxLength: 2 }, undefined],
  ['STRING', 'abc', { maxLength: 2 }, 'enter at most 2 characters, not 3'],
  ['STRING', '', { minLength: 1 }, 'enter at least 1 characters'],
  ['STRING', 'ab', { pattern: '^a$' }, 'this does not match ^a$'],
  ['STRING', 'ab', { pattern: 'b' }, undefined],
  ['STRING', 'ab', { pattern: '\\p{Lu' }, undefined],
  ['STRING', '1', { minimum: '5' }, undefined],
];

for (const [kind, text, limits, message] of LIMITS) {
  test(`${kind} ${text} within ${JSON.stringify(limits)}`, () => assert.equal(beyond(kind, text, limits), message));
}

test('a time is told as a date', () => {
  assert.equal(check('UNIX_TIME', '1769903999').note, '2026-01-31T23:59:59Z');
});
