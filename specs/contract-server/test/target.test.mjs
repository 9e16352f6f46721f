// Servers, constant headers and forms in the query.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from '../contract.mjs';
import { caller, violations } from './caller.mjs';
import { SMALL_API } from './small-api.mjs';

function api() {
  const document = structuredClone(SMALL_API);
  document.servers = [{ url: 'https://{region}.example.com/v1', variables: { region: { default: 'eu' } } }];
  document['x-callwright'] = { headers: { 'Small-Version': '1' } };
  const { '/orders': orders, '/pets': pets, '/pets/{id}': pet } = document.paths;
  pets.servers = [{ url: 'https://pets.example.com' }];
  pets.get.servers = [{ url: 'https://list.example.com/a/' }, { url: 'https://other.example.com' }];
  pets.get['x-callwright'] = { headers: { 'small-version': '2' } };
  pet.get.servers = [];
  orders.delete = {
    ...structuredClone(orders.post),
    operationId: 'deleteOrder',
    'x-callwright': { bodyIn: 'query' },
  };
  return caller(new Contract(document));
}

test('a request is for the server of its operation', () => {
  const at = (method, path, origin) =>
    violations(
      api().call(method, path, {
        headers: { 'x-contract-origin': origin, 'small-version': path === '/pets' ? '2' : '1' },
      }),
    );
  assert.deepEqual(at('GET', '/pets/1', 'https://eu.example.com'), []);
  assert.deepEqual(at('GET', '/pets/1', 'https://pets.example.com'), ['server : must be https://eu.example.com']);
  assert.deepEqual(at('GET', '/pets', 'https://other.example.com'), []);
  assert.deepEqual(at('GET', '/pets', 'https://pets.example.com'), [
    'server : must be https://list.example.com or https://other.example.com',
  ]);
});

test('a request has the constant headers of document and operation', () => {
  const get = (path, headers) => violations(api().get(path, headers));
  assert.deepEqual(get('/pets/1', { 'small-version': '1' }), []);
  assert.deepEqual(get('/pets/1', {}), ['header /small-version: must be 1']);
  assert.deepEqual(get('/pets', { 'small-version': '1' }), ['header /small-version: must be 2']);
});

test('the members of a form can be in the query', () => {
  const remove = (query, more) =>
    violations(api().call('DELETE', `/orders?${query}`, { headers: { 'small-version': '1' }, ...more }));
  assert.deepEqual(remove('currency=usd&items[0][price]=1'), []);
  assert.deepEqual(remove('items[0][price]=1'), ["query /currency: must have required property 'currency'"]);
  assert.deepEqual(remove('currency=usd&more=1'), ['query /more: must NOT have additional properties']);
  assert.deepEqual(remove('currency=usd', { body: 'paid=true', type: 'application/x-www-form-urlencoded' }), [
    'body : must not be sent: the operation describes no body',
  ]);
});
