import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { clientCredentials, operationServer, serverUrl, tokenSources } from '../src/index.js';
import type { ClientOptions } from '../src/index.js';
import { FakeServer, GET, json } from './fake.js';
import { operation } from './descriptors.js';

const op = operation<object, unknown>({ ...GET, security: [['oauth']] });
const URLS = { oauth: '/oauth/token' };
const VARIABLES = ['CALLWRIGHT_ID', 'CALLWRIGHT_SECRET', 'CALLWRIGHT_KEY'] as const;

afterEach(() => VARIABLES.forEach((name) => delete process.env[name]));

function settings() {
  return {
    baseUrl: 'https://api.example.com/v1',
    apiKeyVariable: 'CALLWRIGHT_KEY',
    userAgent: 'sample/1',
    securitySchemes: { oauth: { kind: 'oauth2' } },
    tokens: tokenSources(URLS, 'CALLWRIGHT_ID', 'CALLWRIGHT_SECRET'),
  } as const;
}

const token = () => json({ access_token: 't', token_type: 'bearer', expires_in: 3600 });

test('variables of a server have defaults', () => {
  const template = 'https://{region=eu}.example.com/{account}/{version=}';
  assert.equal(serverUrl(template, {}), 'https://eu.example.com/{account}/');
  assert.equal(
    serverUrl(template, { region: 'us', account: '$1', version: 2, other: 'x' }),
    'https://us.example.com/$1/2',
  );
});

test('an operation is called at its own server, which the options choose, unless a base URL is given', async () => {
  const server = (options: object) =>
    operationServer(options, 'https://files.example.com/{tenant=acme}', {
      sandbox: 'https://sandbox-files.example.com/{tenant=acme}/',
    });
  const urls: string[] = [];
  const call = async (options: object, each: object = {}) => {
    const fake = new FakeServer(json(1));
    await fake.client(options).call(operation<object, unknown>({ ...GET, server }), {}, each);
    urls.push(fake.sent[0]?.url ?? '');
  };
  await call({});
  await call({ server: 'sandbox', tenant: 'globex' });
  await call({ server: 'other' });
  await call({ server: 'toString' });
  await call({ server: 'sandbox', baseUrl: 'https://mine.example.com' });
  await call({}, { baseUrl: 'https://call.example.com' });
  assert.deepEqual(urls, [
    'https://files.example.com/acme/it',
    'https://sandbox-files.example.com/globex/it',
    'https://files.example.com/acme/it',
    'https://files.example.com/acme/it',
    'https://mine.example.com/it',
    'https://call.example.com/it',
  ]);
});

test('the environment goes over the server of an operation', async (context) => {
  context.after(() => delete process.env.CALLWRIGHT_URL);
  process.env.CALLWRIGHT_URL = 'https://env.example.com';
  const fake = new FakeServer(json(1));
  await fake.call({ server: () => 'https://files.example.com' }, {}, {}, { baseUrlVariable: 'CALLWRIGHT_URL' });
  assert.equal(fake.sent[0]?.url, 'https://env.example.com/it');
});

test('a variable without a value stops calls', async () => {
  await assert.rejects(
    new FakeServer().call({}, {}, { baseUrl: serverUrl('http://localhost:{port}', {}) }),
    new TypeError("op: the base URL 'http://localhost:{port}' must be like https://host/path"),
  );
});

test('id and secret of the options get tokens, once for clients that share them', async () => {
  const server = new FakeServer(token(), json(1), json(2));
  const options = { clientCredentials: { clientId: 'me', clientSecret: 's', scopes: ['read'] } } as ClientOptions;
  const client = server.client(options, settings());
  assert.equal(await client.call(op, {}), 1);
  assert.equal(await client.withOptions({ timeout: 1000 }).call(op, {}), 2);
  assert.deepEqual(
    server.sent.map(({ url }) => url),
    ['https://api.example.com/oauth/token', 'https://api.example.com/v1/it', 'https://api.example.com/v1/it'],
  );
  assert.equal(server.sent[0]?.body, 'grant_type=client_credentials&scope=read');
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('User-Agent')),
    ['sample/1', 'sample/1', 'sample/1'],
  );
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('Authorization')),
    ['Basic bWU6cw==', 'Bearer t', 'Bearer t'],
  );
});

test('id and secret come from the environment when no key does', async () => {
  process.env.CALLWRIGHT_ID = 'env';
  process.env.CALLWRIGHT_SECRET = 's';
  const server = new FakeServer(token(), json(1), json(2), json(3));
  const client = server.client({}, settings());
  await client.call(op, {});
  assert.equal(server.sent[0]?.headers.get('Authorization'), `Basic ${btoa('env:s')}`);
  process.env.CALLWRIGHT_KEY = 'key';
  await client.call(op, {});
  await client.call(op, {}, { apiKey: 'own' });
  assert.deepEqual(
    server.sent.slice(1).map(({ headers }) => headers.get('Authorization')),
    ['Bearer t', 'Bearer key', 'Bearer own'],
  );
});

test('without id and secret there is no credential, and other schemes are not theirs', async () => {
  const server = new FakeServer();
  process.env.CALLWRIGHT_ID = 'env';
  await assert.rejects(server.client({}, settings()).call(op, {}), TypeError);
  const other = operation<object, unknown>({ ...GET, security: [['other']] });
  process.env.CALLWRIGHT_SECRET = 's';
  await assert.rejects(
    server.client({}, { ...settings(), securitySchemes: { other: { kind: 'oauth2' } } }).call(other, {}),
    TypeError,
  );
});

test('token requests have a User-Agent', async () => {
  const server = new FakeServer(token());
  await clientCredentials({
    tokenUrl: 'https://a.test/t',
    clientId: 'i',
    clientSecret: 's',
    fetch: server.fetch,
    userAgent: 'sample/1',
  })();
  assert.equal(server.sent[0]?.headers.get('User-Agent'), 'sample/1');
});

test('calls have a User-Agent unless the caller sets one or the platform is a browser', async (context) => {
  const server = new FakeServer(json(1), json(2), json(3));
  const client = server.client({}, { userAgent: 'sample/1' });
  const plain = operation<object, unknown>(GET);
  await client.call(plain, {});
  await client.call(plain, {}, { headers: { 'User-Agent': 'mine' } });
  const { process: kept } = globalThis;
  context.after(() => Object.assign(globalThis, { process: kept }));
  Object.assign(globalThis, { process: { env: {} } });
  await server.client({}, { userAgent: 'sample/1' }).call(plain, {});
  assert.deepEqual(
    server.sent.map(({ headers }) => headers.get('User-Agent')),
    ['sample/1', 'mine', null],
  );
});
