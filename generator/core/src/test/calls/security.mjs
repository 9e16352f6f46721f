// Calls the golden case `security` with several kinds of credentials.
import { createSecurityClient } from './security/src/index.js';

export async function call(baseUrl) {
  const token = createSecurityClient({ baseUrl, apiKey: 'token' });
  await token.either.retrieve();
  await token.mixed.retrieve();
  await token.optional.retrieve();
  await token.api.open();
  const refused = await createSecurityClient({ apiKey: 'token' })
    .both.retrieve()
    .catch((error) => error.message);
  const basic = createSecurityClient({ baseUrl, basicAuth: { username: 'u', password: 'p' } });
  await basic.either.retrieve();
  await basic.optional.retrieve();
  const keys = token.withOptions({ credentials: { key: 'k', tenant: 't' } });
  await keys.both.retrieve();
  await keys.mixed.retrieve();
  const none = createSecurityClient({ baseUrl });
  await none.both.retrieve();
  await none.either.retrieve();
  return [refused];
}
