import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items, search } from '../src/page/rank.js';
import type { SearchPage } from '../src/page/search-format.js';

const pages: SearchPage[] = [
  ['r', 'Accounts', '', 'resources/accounts.html', ''],
  [
    'o',
    'Create an account',
    'POST /v1/accounts',
    'operations/PostAccounts.html',
    'PostAccounts',
    ['body.business_profile', 'body.business_profile.mcc', 'body.a%2Eb'],
  ],
  [
    'o',
    'Retrieve an account',
    'GET /v1/accounts/{account}',
    'operations/GetAccountsAccount.html',
    'GetAccountsAccount',
    ['path.account'],
  ],
  [
    'o',
    'Create an account link',
    'POST /v1/account_links',
    'operations/PostAccountLinks.html',
    'PostAccountLinks',
    ['body.account'],
  ],
  ['s', 'Account', 'An account', 'schemas/Account.html', 'account', ['field.business_profile']],
  ['g', 'Start', 'The first call', 'guides/start.html', ''],
];

const found = (query: string) => search(items(pages), query, 10).map((hit) => hit.url);

test('finds operations by id, path and title', () => {
  assert.equal(found('PostAccounts')[0], 'operations/PostAccounts.html');
  assert.equal(found('/v1/account_links')[0], 'operations/PostAccountLinks.html');
  assert.equal(found('retrieve account')[0], 'operations/GetAccountsAccount.html');
  assert.equal(found('POST /v1/accounts')[0], 'operations/PostAccounts.html');
});

test('finds parameters and members, and the page they are on', () => {
  assert.deepEqual(found('mcc'), ['operations/PostAccounts.html#body.business_profile.mcc']);
  assert.deepEqual(found('create mcc'), ['operations/PostAccounts.html#body.business_profile.mcc']);
  assert.deepEqual(found('a.b'), ['operations/PostAccounts.html#body.a%2Eb']);
});

test('puts what is named so before what contains the word', () => {
  assert.equal(found('account')[0], 'schemas/Account.html');
  assert.equal(found('accounts')[0], 'resources/accounts.html');
});

test('needs all words', () => {
  assert.deepEqual(found('create nothing'), []);
  assert.deepEqual(found('  '), []);
});

test('shows no fields for words of the title of their page alone', () => {
  assert.ok(found('create').every((url) => !url.includes('#')));
});

test('returns no more than asked for', () => {
  assert.equal(search(items(pages), 'account', 2).length, 2);
});

test('answers within 50 ms on 600 operations with 5,000 fields', () => {
  const many = Array.from({ length: 600 }, (_unused, at): SearchPage => [
    'o',
    `Update the account number ${at}`,
    `POST /v1/accounts/{account}/parts/${at}`,
    `operations/${at}.html`,
    `PostAccountsAccountParts${at}`,
    Array.from({ length: 9 }, (_field, index) => `body.address_of_account_${at}.line${index}`),
  ]);
  const all = items(many);
  for (const query of ['a', 'ac', 'account', 'account line', 'a c c o']) {
    // The best of three: other processes may take the processor for a moment.
    const taken = [1, 2, 3].map(() => {
      const start = performance.now();
      search(all, query, 40);
      return performance.now() - start;
    });
    assert.ok(Math.min(...taken) < 50, `${query}: ${taken.join()} ms`);
  }
});
