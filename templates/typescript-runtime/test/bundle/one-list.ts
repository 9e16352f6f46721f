// A list operation, iterated.
import { Caller, lastId, readJson } from '../../src/index.js';
import type { PagedOperation } from '../../src/index.js';

const list: PagedOperation<{ limit?: number }, { data: { id: string }[] }, { id: string }> = {
  id: 'GetIdentityVerificationSessions',
  method: 'GET',
  path: '/v1/identity/verification_sessions',
  query: { ending_before: {}, limit: {}, starting_after: {} },
  response: readJson,
  accept: 'application/json',
  security: [['bearerAuth']],
  paging: { by: lastId, items: 'data', id: 'id', after: 'starting_after', before: 'ending_before', more: 'has_more' },
};

const caller = new Caller({
  baseUrl: 'https://api.example.com/',
  apiKeyVariable: 'EXAMPLE_API_KEY',
  securitySchemes: { bearerAuth: { kind: 'bearer' } },
});
for await (const { id } of caller.call(list, { limit: 10 })) {
  console.log(id);
}
