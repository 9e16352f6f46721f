import { createSecurityClient } from '@local/security';

const security = createSecurityClient({ credentials: { key: 'your-api-key', tenant: 'your-api-key' } });

await security.both.retrieve();
