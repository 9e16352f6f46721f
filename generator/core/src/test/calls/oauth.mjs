// Calls the golden case `oauth` with a client id and secret.
import { createOAuthClient } from './oauth/src/index.js';

export async function call(url) {
  const client = createOAuthClient({
    baseUrl: `${url}/v1`,
    clientCredentials: { clientId: 'me', clientSecret: 'secret', scopes: ['read'] },
  });
  await client.things.delete('t');
  return [String(await client.things.list())];
}
