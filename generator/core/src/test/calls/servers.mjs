// Chooses among the servers of the golden case `servers`.
import { createServersClient } from './servers/src/index.js';

export async function call(url) {
  const client = createServersClient({ server: 'localhost', port: new URL(url).port, timeoutVariable: 'fast' });
  const unset = await createServersClient({ server: 'localhost' })
    .things.list()
    .catch((error) => error.message);
  return [await client.things.list(), await client.things.list({ headers: { 'User-Agent': 'mine' } }), unset].map(
    String,
  );
}
