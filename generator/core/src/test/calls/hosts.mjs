// Calls the operations of the golden case `hosts`, at one server of the API and one of an operation.
import { createHostsClient } from './hosts/src/index.js';

export async function call(urls) {
  const [api, pets] = urls.split(' ');
  const options = { apiKey: 'key', port: new URL(api).port, petPort: new URL(pets).port };
  const client = createHostsClient({ ...options, account: 'client' });
  const sandbox = createHostsClient({ ...options, server: 'sandbox' });
  const mine = createHostsClient({
    ...options,
    server: 'sandbox',
    headers: { 'hosts-VERSION': 'mine' },
    baseUrl: `${api}/mine/`,
  });
  const seen = [];
  const add = async (result) =>
    seen.push(
      await result.then(
        (list) => `[${list}]`,
        () => 'refused',
      ),
    );
  await add(client.users.list());
  await add(client.pets.list());
  await add(client.reports.list());
  await add(client.pets.deleteAll({ reason: { comment: 'a b' }, ids: ['1'], kind: 'cat' }, { account: 'call' }));
  await add(sandbox.users.list({ 'hosts-version': '2024-01-01' }));
  await add(sandbox.pets.list());
  await add(mine.pets.deleteAll());
  await add(client.pets.list({ baseUrl: `${api}/once` }));
  await add(client.withOptions({ baseUrl: `${api}/derived` }).pets.create());
  try {
    for await (const pet of client.pets.list()) {
      seen.push(pet);
    }
  } catch {
    seen.push('refused');
  }
  return seen;
}
